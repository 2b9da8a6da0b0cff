-- gen: V1 rename_under_a_new_view  phase: expand  kind: schema
-- why: after.sql:5 function public.touch()
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.touch() fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP FUNCTION public.touch();
