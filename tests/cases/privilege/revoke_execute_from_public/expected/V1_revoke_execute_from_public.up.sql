-- gen: V1 revoke_execute_from_public  kind: schema
-- why: after.sql:1 function public.danger()
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.danger()
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;
REVOKE EXECUTE ON FUNCTION public.danger() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.danger() TO app_user;

COMMIT;
