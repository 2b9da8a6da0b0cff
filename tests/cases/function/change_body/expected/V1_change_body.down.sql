-- gen: V1 change_body  kind: schema
-- why: after.sql:1 function public.total(integer, integer)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.total(a integer, b integer DEFAULT 1)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN a + b; END $function$;

COMMIT;
