-- gen: V1 change_options  kind: schema
-- why: after.sql:1 table public.t
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.t REPLICA IDENTITY FULL;
ALTER TABLE public.t SET (fillfactor=90, autovacuum_enabled=false);

COMMIT;
