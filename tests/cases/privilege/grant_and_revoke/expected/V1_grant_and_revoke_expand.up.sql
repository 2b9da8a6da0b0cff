-- gen: V1 grant_and_revoke  phase: expand  kind: schema
-- why: schema public
-- why: after.sql:1 table public.t
-- why: after.sql:1 column public.t.secret
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

GRANT USAGE ON SCHEMA public TO app_reader;

GRANT SELECT ON TABLE public.t TO app_user WITH GRANT OPTION;

GRANT UPDATE (secret) ON TABLE public.t TO app_reader;

COMMIT;
