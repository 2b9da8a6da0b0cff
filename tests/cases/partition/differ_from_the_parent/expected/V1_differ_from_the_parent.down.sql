-- gen: V1 differ_from_the_parent  kind: schema
-- why: after.sql:2 column public.p1.b
-- why: after.sql:1 column public.p.b
-- why: after.sql:1 column public.p.c
-- why: after.sql:1 column public.p.d
-- why: and 6 more
-- lock: ACCESS EXCLUSIVE on public.p, public.p1
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.p ALTER COLUMN d DROP NOT NULL;
ALTER TABLE public.p ALTER COLUMN d DROP DEFAULT;

ALTER TABLE public.p ALTER COLUMN c SET DEFAULT 'x'::text;

ALTER TABLE public.p ALTER COLUMN b DROP DEFAULT;

ALTER TABLE public.p1 ALTER COLUMN b DROP NOT NULL;

COMMIT;
