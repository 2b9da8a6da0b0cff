-- gen: V1 take_the_place_of_a_table  phase: expand  kind: schema
-- why: after.sql:1 table public.t_data
-- lock: ACCESS EXCLUSIVE on public.t_data
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.t_data fails
-- loses: all rows of public.t_data
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP TABLE public.t_data;
