-- gen: V1 rename  phase: expand  kind: schema
-- why: after.sql:4 column public.customers.full_name
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.customers.full_name fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

LOCK TABLE public.customers IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.customers;
ALTER TABLE public.customers__base RENAME COLUMN full_name TO name;
ALTER TABLE public.customers__base RENAME TO customers;

COMMIT;
