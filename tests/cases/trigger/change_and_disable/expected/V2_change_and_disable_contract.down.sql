-- gen: V2 change_and_disable  phase: contract  kind: schema
-- why: after.sql:1 trigger public.t.c
-- lock: SHARE ROW EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE TRIGGER c AFTER DELETE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.f();
