-- gen: V2 new_signature_beside_the_old  phase: contract  kind: schema
-- why: after.sql:4 function public.label(integer)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.label(a integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a::text $function$;

COMMIT;
