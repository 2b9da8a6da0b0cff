-- gen: V2 rename  phase: contract  kind: schema
-- why: after.sql:4 column public.customers.full_name
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.customers.name fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

LOCK TABLE public.customers IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.customers;
ALTER TABLE public.customers__base RENAME TO customers;

COMMIT;
