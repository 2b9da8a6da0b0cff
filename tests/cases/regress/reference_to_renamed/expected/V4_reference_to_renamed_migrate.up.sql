-- gen: V4 reference_to_renamed  phase: migrate  kind: schema
-- why: after.sql:11 constraint public.cities.cities_country_fkey
-- lock: SHARE UPDATE EXCLUSIVE on public.cities__base; ROW SHARE on public.countries
-- scan: public.cities__base, public.countries
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.cities__base VALIDATE CONSTRAINT cities_country_fkey;
