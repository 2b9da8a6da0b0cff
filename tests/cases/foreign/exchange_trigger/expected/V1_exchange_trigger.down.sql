-- gen: V1 exchange_trigger  kind: schema
-- why: after.sql:3 trigger public.readings.note
-- why: after.sql:5 trigger public.readings.note_again
-- lock: ACCESS EXCLUSIVE on public.readings
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP TRIGGER note_again ON public.readings;

CREATE TRIGGER note AFTER INSERT ON public.readings FOR EACH STATEMENT EXECUTE FUNCTION public.note();

COMMIT;
