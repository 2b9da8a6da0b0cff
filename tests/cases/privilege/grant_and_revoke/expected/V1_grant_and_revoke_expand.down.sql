-- gen: V1 grant_and_revoke  phase: expand  kind: schema
-- why: schema public
-- why: after.sql:1 table public.t
-- why: after.sql:1 column public.t.secret
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

REVOKE UPDATE (secret) ON TABLE public.t FROM app_reader;

REVOKE GRANT OPTION FOR SELECT ON TABLE public.t FROM app_user;

REVOKE USAGE ON SCHEMA public FROM app_reader;

COMMIT;
