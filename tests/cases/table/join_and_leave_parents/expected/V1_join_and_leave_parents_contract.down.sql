-- gen: V1 join_and_leave_parents  phase: contract  kind: schema
-- why: after.sql:3 table public.river
-- why: after.sql:2 table public.town
-- lock: ACCESS EXCLUSIVE on public.river, public.town
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.town NO INHERIT public.place;

ALTER TABLE public.river INHERIT public.place;

COMMIT;
