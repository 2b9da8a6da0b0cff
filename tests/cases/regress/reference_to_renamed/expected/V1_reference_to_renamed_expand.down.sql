-- gen: V1 reference_to_renamed  phase: expand  kind: schema
-- why: after.sql:11 column public.cities.country
-- why: after.sql:11 constraint public.cities.cities_country_fkey
-- lock: ACCESS EXCLUSIVE on public.cities, public.countries
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.cities.country fails
-- loses: the values of public.cities.country
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.cities DROP CONSTRAINT cities_country_fkey;

ALTER TABLE public.cities DROP COLUMN country;

COMMIT;
