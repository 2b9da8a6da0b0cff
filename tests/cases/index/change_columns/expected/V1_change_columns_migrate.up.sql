-- no-transaction
-- gen: V1 change_columns  phase: migrate  kind: schema
-- why: after.sql:2 index public.customers_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.customers_idx__gen_new') AND indisvalid)

CREATE INDEX CONCURRENTLY customers_idx__gen_new ON public.customers USING btree (tier, email);
