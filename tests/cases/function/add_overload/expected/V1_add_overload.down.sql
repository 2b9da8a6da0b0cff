-- gen: V1 add_overload  kind: schema
-- why: after.sql:2 function public.f(text, text[])
-- why: after.sql:3 function public.p(integer)
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.f(text, text[]), function public.p(integer) fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP PROCEDURE public.p(integer);

DROP FUNCTION public.f(text, text[]);

COMMIT;
