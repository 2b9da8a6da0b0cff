-- gen: V2 grant_and_revoke  phase: contract  kind: schema
-- why: after.sql:1 table public.t
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

REVOKE INSERT ON TABLE public.t FROM app_user;
