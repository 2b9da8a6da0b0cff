-- gen: V1 change_logging_of_referenced  kind: schema
-- why: after.sql:5 publication p
-- why: after.sql:3 table public.c
-- why: after.sql:2 table public.b
-- why: after.sql:1 table public.a
-- lock: ACCESS EXCLUSIVE on public.a, public.b, public.c
-- scan: no
-- rewrite: public.a, public.b, public.c
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER PUBLICATION p DROP TABLE public.b, TABLE public.c;
ALTER PUBLICATION p ADD TABLE public.e;

ALTER TABLE public.c SET UNLOGGED;

ALTER TABLE public.b SET UNLOGGED;

ALTER TABLE public.a SET UNLOGGED;

COMMIT;
