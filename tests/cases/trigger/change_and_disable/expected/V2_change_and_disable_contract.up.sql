-- gen: V2 change_and_disable  phase: contract  kind: schema
-- why: after.sql:1 trigger public.t.c
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP TRIGGER c ON public.t;
