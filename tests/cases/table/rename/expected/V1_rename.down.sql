-- gen: V1 rename  kind: schema
-- why: after.sql:1 table public.customers
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.customers fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers RENAME TO clients;
