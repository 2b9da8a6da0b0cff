-- gen: V3 add_not_null_with_backfill  phase: migrate  kind: schema
-- why: after.sql:5 column public.customers.tier
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: fails when a row breaks customers_tier__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers VALIDATE CONSTRAINT customers_tier__gen_not_null;
