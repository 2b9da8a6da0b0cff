-- gen: V5 split  phase: migrate  kind: schema
-- why: after.sql:3 column public.people.first_name
-- why: after.sql:12 column public.places.lon
-- lock: ACCESS EXCLUSIVE on public.people, public.places
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.places DROP CONSTRAINT places_lon__gen_not_null;
ALTER TABLE public.places ADD CONSTRAINT places_lon__gen_not_null CHECK (lon IS NOT NULL) NOT VALID;

ALTER TABLE public.people DROP CONSTRAINT people_last_name__gen_not_null;
ALTER TABLE public.people ADD CONSTRAINT people_last_name__gen_not_null CHECK (last_name IS NOT NULL) NOT VALID;

ALTER TABLE public.people DROP CONSTRAINT people_first_name__gen_not_null;
ALTER TABLE public.people ADD CONSTRAINT people_first_name__gen_not_null CHECK (first_name IS NOT NULL) NOT VALID;

COMMIT;
