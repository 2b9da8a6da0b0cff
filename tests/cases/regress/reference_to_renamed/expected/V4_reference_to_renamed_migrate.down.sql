-- gen: V4 reference_to_renamed  phase: migrate  kind: schema
-- why: after.sql:11 constraint public.cities.cities_country_fkey
-- lock: ACCESS EXCLUSIVE on public.cities__base, public.countries
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.cities__base DROP CONSTRAINT cities_country_fkey;
ALTER TABLE public.cities__base ADD CONSTRAINT cities_country_fkey FOREIGN KEY (country) REFERENCES public.countries__base(id) NOT VALID;

COMMIT;
