-- gen: V1 backfill_direct  kind: schema
-- why: after.sql:8 column public.people.doubled
-- why: after.sql:4 column public.people.name
-- why: after.sql:2 column public.people.first
-- why: after.sql:2 column public.people.last
-- why: after.sql:6 column public.people.nick
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: writes every row under the lock; fails when a row has NULL in nick; a program that still uses column public.people.first, column public.people.last fails
-- loses: the values of public.people.first; the values of public.people.last
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people ADD COLUMN doubled bigint;
UPDATE public.people SET doubled = (score * 2) WHERE doubled IS NULL;
ALTER TABLE public.people ALTER COLUMN doubled SET DEFAULT 0;

ALTER TABLE public.people ADD COLUMN name text;
UPDATE public.people SET name = (first || ' ' || last) WHERE name IS NULL;
ALTER TABLE public.people ALTER COLUMN name SET NOT NULL;

ALTER TABLE public.people DROP COLUMN first;

ALTER TABLE public.people DROP COLUMN last;

ALTER TABLE public.people ALTER COLUMN nick SET DEFAULT 'new'::text;
UPDATE public.people SET nick = ('none') WHERE nick IS NULL;
ALTER TABLE public.people ALTER COLUMN nick SET NOT NULL;

COMMIT;
