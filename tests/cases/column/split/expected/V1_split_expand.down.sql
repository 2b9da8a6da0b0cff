-- gen: V1 split  phase: expand  kind: schema
-- why: after.sql:9 view public.greetings
-- why: after.sql:3 column public.people.first_name
-- why: after.sql:5 column public.people.last_name
-- why: after.sql:14 column public.places.lat
-- why: and 3 more
-- lock: ACCESS EXCLUSIVE on public.greetings, public.people, public.places
-- scan: public.people, public.places
-- rewrite: no
-- risk: rows without a value get ''; fails when a row has no value; a program that still uses column public.people.first_name, column public.people.last_name, column public.places.lat, column public.places.lon fails
-- loses: the values of public.people.first_name; the values of public.people.last_name; the values of public.places.lat; the values of public.places.lon
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.places DROP CONSTRAINT places_lon__gen_not_null;
DROP TRIGGER zzzz_gen_places_lon_lat ON public.places;
DROP FUNCTION public.zzzz_gen_places_lon_lat();

ALTER TABLE public.people DROP CONSTRAINT people_last_name__gen_not_null;
ALTER TABLE public.people DROP CONSTRAINT people_first_name__gen_not_null;
DROP TRIGGER zzzz_gen_people_first_name_last_name ON public.people;
DROP FUNCTION public.zzzz_gen_people_first_name_last_name();

ALTER TABLE public.places ALTER COLUMN "At" SET NOT NULL;

UPDATE public.people SET full_name = '' WHERE full_name IS NULL;
ALTER TABLE public.people ALTER COLUMN full_name SET NOT NULL;

DROP VIEW public.greetings;

ALTER TABLE public.places DROP COLUMN lon;

ALTER TABLE public.places DROP COLUMN lat;

ALTER TABLE public.people DROP COLUMN last_name;

ALTER TABLE public.people DROP COLUMN first_name;

CREATE VIEW public.greetings AS
 SELECT people.id,
    ('Dear '::text || people.full_name) AS text
   FROM public.people;

COMMIT;
