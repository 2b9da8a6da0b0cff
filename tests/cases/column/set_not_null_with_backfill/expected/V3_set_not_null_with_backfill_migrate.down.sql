-- gen: V3 set_not_null_with_backfill  phase: migrate  kind: schema
-- why: after.sql:4 column public.customers.email
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers DROP CONSTRAINT customers_email__gen_not_null;
ALTER TABLE public.customers ADD CONSTRAINT customers_email__gen_not_null CHECK (email IS NOT NULL) NOT VALID;

COMMIT;
