-- gen: V3 reference_to_renamed  phase: expand  kind: schema
-- why: after.sql:5 column public.countries.name
-- lock: ACCESS EXCLUSIVE on public.countries
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.countries.name fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

LOCK TABLE public.countries IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.countries;
ALTER TABLE public.countries__base RENAME COLUMN name TO label;
ALTER TABLE public.countries__base RENAME TO countries;

COMMIT;
