-- gen: V1 create_and_use  kind: schema
-- why: after.sql:1 extension citext
-- why: after.sql:2 table public.customers
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.customers fails
-- loses: all rows of public.customers
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP TABLE public.customers;

DROP EXTENSION citext;

COMMIT;
