-- gen: V1 split_direct  kind: schema
-- why: index public.people_full_name
-- why: after.sql:3 column public.people.first_name
-- why: after.sql:5 column public.people.last_name
-- why: after.sql:7 index public.people_last_name
-- why: and 5 more
-- lock: ACCESS EXCLUSIVE on public.people, public.places
-- scan: public.people, public.places
-- rewrite: no
-- risk: writes every row under the lock; a program that still uses column public.people.first_name, column public.people.last_name, column public.places.lat, column public.places.lon fails
-- loses: the values of public.people.first_name; the values of public.people.last_name; the values of public.places.lat; the values of public.places.lon
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.people ADD COLUMN full_name text;
UPDATE public.people SET full_name = (rtrim(first_name || ' ' || last_name)) WHERE full_name IS NULL;
UPDATE public.people SET full_name = ('') WHERE full_name IS NULL;
ALTER TABLE public.people ALTER COLUMN full_name SET NOT NULL;

CREATE OR REPLACE VIEW public.greetings AS
 SELECT people.id,
    ('Dear '::text || people.full_name) AS text
   FROM public.people;

ALTER TABLE public.places ADD COLUMN "At" point;
UPDATE public.places SET "At" = (point(lon, lat)) WHERE "At" IS NULL;
ALTER TABLE public.places ALTER COLUMN "At" SET NOT NULL;
ALTER TABLE public.places ALTER COLUMN "At" SET DEFAULT '(0,0)'::point;

ALTER TABLE public.places DROP COLUMN lon;

ALTER TABLE public.places DROP COLUMN lat;

ALTER TABLE public.people DROP COLUMN last_name;

ALTER TABLE public.people DROP COLUMN first_name;

CREATE INDEX people_full_name ON public.people USING btree (full_name);

COMMIT;
