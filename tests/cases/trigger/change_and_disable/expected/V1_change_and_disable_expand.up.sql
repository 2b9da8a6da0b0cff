-- gen: V1 change_and_disable  phase: expand  kind: schema
-- why: after.sql:3 trigger public.t.a
-- why: after.sql:4 trigger public.t.b
-- lock: SHARE ROW EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE OR REPLACE TRIGGER a AFTER INSERT OR DELETE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();

ALTER TABLE public.t DISABLE TRIGGER b;

COMMIT;
