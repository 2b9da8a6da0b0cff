-- gen: V1 drop_table_with_owned_sequence  kind: schema
-- why: sequence public.numbers
-- why: table public.counters
-- lock: ACCESS EXCLUSIVE on public.counters
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.counters fails
-- loses: all rows of public.counters
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP TABLE public.counters;
