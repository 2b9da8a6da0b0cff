-- gen: V1 join_and_leave_parents  phase: contract  kind: schema
-- why: after.sql:3 table public.river
-- why: after.sql:2 table public.town
-- lock: ACCESS EXCLUSIVE on public.river, public.town
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.river NO INHERIT public.place;

ALTER TABLE public.town INHERIT public.place;

COMMIT;
