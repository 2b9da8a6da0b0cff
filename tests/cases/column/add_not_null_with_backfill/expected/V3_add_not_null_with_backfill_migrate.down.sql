-- gen: V3 add_not_null_with_backfill  phase: migrate  kind: schema
-- why: after.sql:5 column public.customers.tier
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers DROP CONSTRAINT customers_tier__gen_not_null;
ALTER TABLE public.customers ADD CONSTRAINT customers_tier__gen_not_null CHECK (tier IS NOT NULL) NOT VALID;

COMMIT;
