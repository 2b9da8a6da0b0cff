-- gen: V3 change_type_of_serial  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.parts.parts_number__gen_in_step
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.parts DROP CONSTRAINT parts_number__gen_in_step;
ALTER TABLE public.parts ADD CONSTRAINT parts_number__gen_in_step CHECK (number__gen_new IS NOT DISTINCT FROM (number)::text) NOT VALID;

COMMIT;
