-- gen: V1 differ_from_the_parent  kind: schema
-- why: after.sql:2 column public.p1.b
-- why: after.sql:1 column public.p.b
-- why: after.sql:1 column public.p.c
-- why: after.sql:1 column public.p.d
-- why: and 6 more
-- lock: ACCESS EXCLUSIVE on public.p, public.p1, public.p2, public.p31
-- scan: public.p, public.p1, public.p2
-- rewrite: no
-- risk: fails when a row has NULL in d; fails when a row has NULL in b
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.p ALTER COLUMN b SET DEFAULT 7;

ALTER TABLE public.p ALTER COLUMN c DROP DEFAULT;

ALTER TABLE public.p ALTER COLUMN d SET NOT NULL;
ALTER TABLE public.p ALTER COLUMN d SET DEFAULT 3;

ALTER TABLE public.p1 ALTER COLUMN b SET NOT NULL;
ALTER TABLE public.p1 ALTER COLUMN b DROP DEFAULT;

ALTER TABLE public.p1 ALTER COLUMN c SET DEFAULT 'y'::text;

ALTER TABLE public.p2 ALTER COLUMN d SET DEFAULT 4;

ALTER TABLE public.p3 ALTER COLUMN b DROP DEFAULT;

ALTER TABLE public.p3 ALTER COLUMN c SET DEFAULT 'x'::text;

ALTER TABLE public.p31 ALTER COLUMN b SET DEFAULT 7;

ALTER TABLE public.p31 ALTER COLUMN c DROP DEFAULT;

COMMIT;
