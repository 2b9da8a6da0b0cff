-- gen: V3 rename_under_a_new_view  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.people.people_full_name__gen_in_step
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people DROP CONSTRAINT people_full_name__gen_in_step;
ALTER TABLE public.people ADD CONSTRAINT people_full_name__gen_in_step CHECK (full_name IS NOT NULL OR ((name)::text) IS NULL) NOT VALID;

COMMIT;
