-- no-transaction
-- gen: V3 attach  phase: migrate  kind: schema
-- why: after.sql:7 index public.old_sales_shop_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.old_sales
-- scan: public.old_sales
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.old_sales_shop_idx') AND indisvalid)

CREATE INDEX CONCURRENTLY old_sales_shop_idx ON public.old_sales USING btree (shop);
