-- gen: V2 grant_and_revoke  phase: contract  kind: schema
-- why: after.sql:1 table public.t
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

GRANT INSERT ON TABLE public.t TO app_user;
