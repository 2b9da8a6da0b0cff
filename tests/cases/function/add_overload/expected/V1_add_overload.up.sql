-- gen: V1 add_overload  kind: schema
-- why: after.sql:2 function public.f(text, text[])
-- why: after.sql:3 function public.p(integer)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.f(a text, VARIADIC rest text[])
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT a $function$;

CREATE OR REPLACE PROCEDURE public.p(INOUT a integer)
 LANGUAGE plpgsql
AS $procedure$ BEGIN a := a + 1; END $procedure$;

COMMIT;
