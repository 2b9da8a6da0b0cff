-- gen: V1 create  kind: schema
-- why: after.sql:2 function public.touch()
-- why: after.sql:3 trigger public.t.touch
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.touch() fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER touch ON public.t;

DROP FUNCTION public.touch();

COMMIT;
