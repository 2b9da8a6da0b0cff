-- gen: V1 create  kind: schema
-- why: after.sql:2 function public.touch()
-- why: after.sql:3 trigger public.t.touch
-- lock: SHARE ROW EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN NEW.changed_at := now(); RETURN NEW; END $function$;

CREATE TRIGGER touch BEFORE UPDATE OF id ON public.t FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION public.touch();

COMMIT;
