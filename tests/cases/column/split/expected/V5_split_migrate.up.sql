-- gen: V5 split  phase: migrate  kind: schema
-- why: after.sql:3 column public.people.first_name
-- why: after.sql:12 column public.places.lon
-- lock: SHARE UPDATE EXCLUSIVE on public.people, public.places
-- scan: public.people, public.places
-- rewrite: no
-- risk: fails when a row breaks people_first_name__gen_not_null; fails when a row breaks people_last_name__gen_not_null; fails when a row breaks places_lon__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.people VALIDATE CONSTRAINT people_first_name__gen_not_null;

ALTER TABLE public.people VALIDATE CONSTRAINT people_last_name__gen_not_null;

ALTER TABLE public.places VALIDATE CONSTRAINT places_lon__gen_not_null;

COMMIT;
