-- gen: V3 change_type_of_column  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.visit.visit_n__gen_in_step
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.visit DROP CONSTRAINT visit_n__gen_in_step;
ALTER TABLE public.visit ADD CONSTRAINT visit_n__gen_in_step CHECK (n__gen_new IS NOT DISTINCT FROM (n * 10)::bigint) NOT VALID;

COMMIT;
