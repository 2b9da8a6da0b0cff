-- gen: V1 drop  phase: contract  kind: schema
-- why: table public.events_us
-- lock: ACCESS EXCLUSIVE on public.events, public.events_us
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.events_us fails
-- loses: all rows of public.events_us
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP TABLE public.events_us;
