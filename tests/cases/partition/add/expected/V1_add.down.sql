-- gen: V1 add  kind: schema
-- why: after.sql:3 table public.events_us
-- why: after.sql:3 index public.events_us_id_idx
-- lock: ACCESS EXCLUSIVE on public.events, public.events_us
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.events_us fails
-- loses: all rows of public.events_us
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DROP TABLE public.events_us;
