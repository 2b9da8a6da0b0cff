-- gen: V1 create  kind: schema
-- why: after.sql:1 function public.note_ddl()
-- why: after.sql:2 event trigger note_ddl
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.note_ddl()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RAISE DEBUG 'ddl'; END $function$;

CREATE EVENT TRIGGER note_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION public.note_ddl();

COMMIT;
