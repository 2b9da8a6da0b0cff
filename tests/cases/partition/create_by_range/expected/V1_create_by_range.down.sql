-- gen: V1 create_by_range  kind: schema
-- why: after.sql:1 table public.events
-- why: after.sql:4 index public.events_at_idx
-- why: after.sql:2 table public.events_2024
-- why: after.sql:2 constraint public.events_2024.events_2024_pkey
-- why: and 4 more
-- lock: ACCESS EXCLUSIVE on public.events, public.events_2024, public.events_default
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.events, table public.events_2024, table public.events_default fails
-- loses: all rows of public.events; all rows of public.events_2024; all rows of public.events_default
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP TABLE public.events_default;

DROP TABLE public.events_2024;

DROP TABLE public.events;

COMMIT;
