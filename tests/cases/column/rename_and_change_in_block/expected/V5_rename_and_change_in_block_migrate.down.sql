-- gen: V5 rename_and_change_in_block  phase: migrate  kind: schema
-- why: after.gen:4 column public.people.age
-- lock: ACCESS EXCLUSIVE on public.people__base
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people__base DROP CONSTRAINT people_age__gen_not_null;
ALTER TABLE public.people__base ADD CONSTRAINT people_age__gen_not_null CHECK (age IS NOT NULL) NOT VALID;

COMMIT;
