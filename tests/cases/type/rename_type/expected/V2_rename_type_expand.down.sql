-- gen: V2 rename_type  phase: expand  kind: schema
-- why: after.sql:1 schema kinds
-- why: after.sql:6 column public.t.s2
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: a program that still uses schema kinds, column public.t.s2 fails
-- loses: the values of public.t.s2
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t DROP COLUMN s2;

DROP SCHEMA kinds;

COMMIT;
