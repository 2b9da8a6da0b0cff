-- no-transaction
-- gen: V2 move_to_another_parent  phase: migrate  kind: schema
-- why: after.sql:8 index public.sales_2024_shop_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2024
-- scan: public.sales_2024
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2024_shop_idx') AND indisvalid)

CREATE INDEX CONCURRENTLY sales_2024_shop_idx ON public.sales_2024 USING btree (shop);
