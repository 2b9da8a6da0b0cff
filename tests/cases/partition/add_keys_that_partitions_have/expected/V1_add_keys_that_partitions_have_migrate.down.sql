-- no-transaction
-- gen: V1 add_keys_that_partitions_have  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.sales.sales_number_day_key
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, public.sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.sales DROP CONSTRAINT sales_number_day_key;
CREATE UNIQUE INDEX CONCURRENTLY sales_2025_number_day_key ON public.sales_2025 USING btree (number, day);
COMMENT ON INDEX public.sales_2025_number_day_key IS 'at first';
