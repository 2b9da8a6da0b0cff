-- gen: V1 change_body  kind: schema
-- why: after.sql:1 function public.total(integer, integer)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.total(a integer, b integer DEFAULT 2)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE STRICT
AS $function$
BEGIN
  -- $1 and ';' and "quotes" stay as they are
  RETURN a * b;
END $function$;

COMMIT;
