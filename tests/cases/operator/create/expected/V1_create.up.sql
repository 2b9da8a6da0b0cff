-- gen: V1 create  kind: schema
-- why: after.sql:3 collation public.plain
-- why: after.sql:1 function public.same_text(text, text)
-- why: after.sql:2 operator public.===(text, text)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE COLLATION public.plain (provider = libc, locale = 'C');

CREATE OR REPLACE FUNCTION public.same_text(a text, b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT lower(a) = lower(b) $function$;

CREATE OPERATOR public.=== (FUNCTION = public.same_text, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(public.===));

COMMIT;
