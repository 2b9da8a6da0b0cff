-- no-transaction
-- gen: V7 detach  phase: contract  kind: schema
-- why: index public.sales_2024_shop_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2024
-- scan: public.sales_2024
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

CREATE INDEX CONCURRENTLY sales_2024_shop_idx ON public.sales_2024 USING btree (shop);
