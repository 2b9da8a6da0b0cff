-- gen: V1 create  kind: schema
-- why: after.sql:3 collation public.plain
-- why: after.sql:1 function public.same_text(text, text)
-- why: after.sql:2 operator public.===(text, text)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.same_text(text, text), operator public.===(text, text) fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP OPERATOR public.=== (text, text);

DROP FUNCTION public.same_text(text, text);

DROP COLLATION public.plain;

COMMIT;
