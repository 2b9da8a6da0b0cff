-- gen: V2 rename_under_a_new_view  phase: expand  kind: schema
-- why: after.sql:2 column public.people.full_name
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.people.full_name fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

LOCK TABLE public.people IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.people;
ALTER TABLE public.people__base RENAME COLUMN full_name TO name;
ALTER TABLE public.people__base RENAME TO people;

COMMIT;
