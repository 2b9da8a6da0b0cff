-- gen: V1 set_not_null_with_backfill  phase: expand  kind: schema
-- why: after.sql:4 column public.customers.email
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers DROP CONSTRAINT customers_email__gen_not_null;
DROP TRIGGER zzzz_gen_customers_email ON public.customers;
DROP FUNCTION public.zzzz_gen_customers_email();

COMMIT;
