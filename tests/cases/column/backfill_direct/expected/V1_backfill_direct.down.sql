-- gen: V1 backfill_direct  kind: schema
-- why: after.sql:8 column public.people.doubled
-- why: after.sql:4 column public.people.name
-- why: after.sql:2 column public.people.first
-- why: after.sql:2 column public.people.last
-- why: after.sql:6 column public.people.nick
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: fails when public.people has rows: the column is NOT NULL without a default; a program that still uses column public.people.doubled, column public.people.name fails
-- loses: the values of public.people.doubled; the values of public.people.name
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people ALTER COLUMN nick DROP NOT NULL;
ALTER TABLE public.people ALTER COLUMN nick DROP DEFAULT;

ALTER TABLE public.people ADD COLUMN last text DEFAULT '' NOT NULL;
ALTER TABLE public.people ALTER COLUMN last DROP DEFAULT;

ALTER TABLE public.people ADD COLUMN first text DEFAULT '' NOT NULL;
ALTER TABLE public.people ALTER COLUMN first DROP DEFAULT;

ALTER TABLE public.people DROP COLUMN name;

ALTER TABLE public.people DROP COLUMN doubled;

COMMIT;
