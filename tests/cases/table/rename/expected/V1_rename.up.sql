-- gen: V1 rename  kind: schema
-- why: after.sql:1 table public.customers
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.clients fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.clients RENAME TO customers;
