-- gen: V3 split_in_tree  phase: migrate  kind: schema
-- why: after.gen:4 column public.people.first_name
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people DROP CONSTRAINT people_first_name__gen_not_null;
ALTER TABLE public.people ADD CONSTRAINT people_first_name__gen_not_null CHECK (first_name IS NOT NULL) NOT VALID;

COMMIT;
