-- gen: V3 everything_depends  kind: schema
-- why: after.sql:6 function public.after_all()
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.after_all() fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP FUNCTION public.after_all();
