-- gen: V8 split  phase: contract  kind: schema
-- why: after.sql:10 column public.places."At"
-- why: after.sql:9 view public.greetings
-- why: after.sql:1 column public.people.full_name
-- lock: ACCESS EXCLUSIVE on public.people, public.places
-- scan: public.people, public.places
-- rewrite: no
-- risk: writes every row under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.people ADD COLUMN full_name text;
UPDATE public.people SET full_name = (rtrim(first_name || ' ' || last_name)) WHERE full_name IS NULL;

CREATE OR REPLACE VIEW public.greetings AS
 SELECT people.id,
    ('Dear '::text || people.full_name) AS text
   FROM public.people;

ALTER TABLE public.places ADD COLUMN "At" point;
UPDATE public.places SET "At" = (point(lon, lat)) WHERE "At" IS NULL;
ALTER TABLE public.places ALTER COLUMN "At" SET DEFAULT '(0,0)'::point;

COMMIT;
