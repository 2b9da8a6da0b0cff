-- gen: V1 reference_to_renamed  phase: expand  kind: schema
-- why: after.sql:11 column public.cities.country
-- why: after.sql:11 constraint public.cities.cities_country_fkey
-- lock: ACCESS EXCLUSIVE on public.cities; SHARE ROW EXCLUSIVE on public.countries
-- scan: no
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.cities ADD COLUMN country integer;

ALTER TABLE public.cities ADD CONSTRAINT cities_country_fkey FOREIGN KEY (country) REFERENCES public.countries(id) NOT VALID;

COMMIT;
