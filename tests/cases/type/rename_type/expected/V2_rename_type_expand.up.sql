-- gen: V2 rename_type  phase: expand  kind: schema
-- why: after.sql:1 schema kinds
-- why: after.sql:6 column public.t.s2
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE SCHEMA kinds;

ALTER TABLE public.t ADD COLUMN s2 public.state;

COMMIT;
