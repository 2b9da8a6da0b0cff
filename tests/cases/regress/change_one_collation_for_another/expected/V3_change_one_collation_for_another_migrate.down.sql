-- gen: V3 change_one_collation_for_another  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.t.t_a__gen_in_step
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t DROP CONSTRAINT t_a__gen_in_step;
ALTER TABLE public.t ADD CONSTRAINT t_a__gen_in_step CHECK (a__gen_new COLLATE pg_catalog."C" IS NOT DISTINCT FROM (a)::text) NOT VALID;

COMMIT;
