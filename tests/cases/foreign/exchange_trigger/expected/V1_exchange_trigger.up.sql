-- gen: V1 exchange_trigger  kind: schema
-- why: after.sql:3 trigger public.readings.note
-- why: after.sql:5 trigger public.readings.note_again
-- lock: ACCESS EXCLUSIVE on public.readings
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP TRIGGER note ON public.readings;

CREATE TRIGGER note_again AFTER INSERT OR DELETE ON public.readings FOR EACH STATEMENT EXECUTE FUNCTION public.note();

COMMIT;
