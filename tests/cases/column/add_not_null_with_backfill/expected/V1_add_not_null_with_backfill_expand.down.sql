-- gen: V1 add_not_null_with_backfill  phase: expand  kind: schema
-- why: after.sql:5 column public.customers.tier
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.customers.tier fails
-- loses: the values of public.customers.tier
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers DROP CONSTRAINT customers_tier__gen_not_null;
DROP TRIGGER zzzz_gen_customers_tier ON public.customers;
DROP FUNCTION public.zzzz_gen_customers_tier();

ALTER TABLE public.customers DROP COLUMN tier;

COMMIT;
