-- no-transaction
-- gen: V1 add_keys_that_partitions_have  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.sales.sales_number_day_key
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, public.sales
-- scan: every partition of public.sales
-- rewrite: no
-- risk: the indexes are built under SHARE UPDATE EXCLUSIVE and wait for every older transaction of the database; the other locks are held for a moment each; fails on duplicates; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_number_day_key') AND indisvalid)

ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_number_day_key UNIQUE (number, day);
CREATE UNIQUE INDEX CONCURRENTLY sales_2024_number_day_key ON public.sales_2024 USING btree (number, day);
ALTER TABLE public.sales_2024 ADD CONSTRAINT sales_2024_number_day_key UNIQUE USING INDEX sales_2024_number_day_key;
ALTER INDEX public.sales_number_day_key ATTACH PARTITION public.sales_2024_number_day_key;
COMMENT ON INDEX public.sales_2025_number_day_key IS NULL;
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_number_day_key UNIQUE USING INDEX sales_2025_number_day_key;
ALTER INDEX public.sales_number_day_key ATTACH PARTITION public.sales_2025_number_day_key;
CREATE UNIQUE INDEX CONCURRENTLY sales_2026_number_day_key ON public.sales_2026 USING btree (number, day);
ALTER TABLE public.sales_2026 ADD CONSTRAINT sales_2026_number_day_key UNIQUE USING INDEX sales_2026_number_day_key;
ALTER INDEX public.sales_number_day_key ATTACH PARTITION public.sales_2026_number_day_key;
