-- no-transaction
-- gen: V6 detach  phase: contract  kind: schema
-- why: after.sql:10 index public.sales_2024_day
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2024
-- scan: public.sales_2024
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2024_day') AND indisvalid)

CREATE INDEX CONCURRENTLY sales_2024_day ON public.sales_2024 USING btree (day);
