-- gen: V1 take_the_place_of_a_table  phase: expand  kind: schema
-- why: after.sql:1 table public.t_data
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

CREATE TABLE public.t_data (
    id integer,
    name text
);
