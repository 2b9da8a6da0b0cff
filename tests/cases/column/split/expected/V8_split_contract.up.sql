-- gen: V8 split  phase: contract  kind: schema
-- why: after.sql:10 column public.places."At"
-- why: after.sql:9 view public.greetings
-- why: after.sql:1 column public.people.full_name
-- lock: ACCESS EXCLUSIVE on public.people, public.places
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.places."At", column public.people.full_name fails
-- loses: what lon, lat do not tell of public.places."At"; what first_name, last_name do not tell of public.people.full_name
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.places DROP COLUMN "At";

CREATE OR REPLACE VIEW public.greetings AS
 SELECT people.id,
    ('Dear '::text || people.first_name) AS text
   FROM public.people;

ALTER TABLE public.people DROP COLUMN full_name;

COMMIT;
