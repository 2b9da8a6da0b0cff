-- gen: V1 split_direct  kind: schema
-- why: index public.people_full_name
-- why: after.sql:3 column public.people.first_name
-- why: after.sql:5 column public.people.last_name
-- why: after.sql:7 index public.people_last_name
-- why: and 5 more
-- lock: ACCESS EXCLUSIVE on public.people, public.places
-- scan: public.people, public.places
-- rewrite: no
-- risk: writes every row under the lock; a program that still uses column public.places."At", column public.people.full_name fails
-- loses: the values of public.places."At"; the values of public.people.full_name
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.people ADD COLUMN first_name text;
UPDATE public.people SET first_name = (split_part(full_name, ' ', 1)) WHERE first_name IS NULL;
ALTER TABLE public.people ALTER COLUMN first_name SET NOT NULL;

ALTER TABLE public.people ADD COLUMN last_name text;
COMMENT ON COLUMN public.people.last_name IS 'all behind the first blank';
UPDATE public.people SET last_name = (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) WHERE last_name IS NULL;
ALTER TABLE public.people ALTER COLUMN last_name SET NOT NULL;
ALTER TABLE public.people ALTER COLUMN last_name SET DEFAULT ''::text;

CREATE INDEX people_last_name ON public.people USING btree (last_name, first_name);

ALTER TABLE public.places ADD COLUMN lat double precision;
UPDATE public.places SET lat = (coalesce(("At"[1]), (0))) WHERE lat IS NULL;

ALTER TABLE public.places ADD COLUMN lon double precision;
UPDATE public.places SET lon = ("At"[0]) WHERE lon IS NULL;
ALTER TABLE public.places ALTER COLUMN lon SET NOT NULL;
ALTER TABLE public.places ALTER COLUMN lon SET DEFAULT 0;

ALTER TABLE public.places DROP COLUMN "At";

CREATE OR REPLACE VIEW public.greetings AS
 SELECT people.id,
    ('Dear '::text || people.first_name) AS text
   FROM public.people;

ALTER TABLE public.people DROP COLUMN full_name;

COMMIT;
