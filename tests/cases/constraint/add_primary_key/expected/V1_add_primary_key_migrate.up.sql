-- no-transaction
-- gen: V1 add_primary_key  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.customers.customers_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.customers_pkey') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY customers_pkey ON public.customers USING btree (id);
