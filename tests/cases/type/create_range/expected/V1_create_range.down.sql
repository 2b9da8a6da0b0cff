-- gen: V1 create_range  kind: schema
-- why: after.sql:1 range type public.float_range
-- why: after.sql:2 table public.measures
-- lock: ACCESS EXCLUSIVE on public.measures
-- scan: no
-- rewrite: no
-- risk: a program that still uses range type public.float_range, table public.measures fails
-- loses: all rows of public.measures
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP TABLE public.measures;

DROP TYPE public.float_range;

COMMIT;
