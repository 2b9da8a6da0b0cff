-- gen: V1 create_aggregate  kind: schema
-- why: after.sql:1 function public.add_up(integer, integer)
-- why: after.sql:2 aggregate public.total(integer)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.add_up(state integer, value integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT state + value $function$;

CREATE AGGREGATE public.total(integer) (SFUNC = public.add_up, STYPE = integer, INITCOND = '0');

COMMIT;
