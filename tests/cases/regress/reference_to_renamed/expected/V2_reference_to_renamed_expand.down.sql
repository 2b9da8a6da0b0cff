-- gen: V2 reference_to_renamed  phase: expand  kind: schema
-- why: after.sql:10 column public.cities.name
-- lock: ACCESS EXCLUSIVE on public.cities
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.cities.name fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

LOCK TABLE public.cities IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.cities;
ALTER TABLE public.cities__base RENAME COLUMN name TO label;
ALTER TABLE public.cities__base RENAME TO cities;

COMMIT;
