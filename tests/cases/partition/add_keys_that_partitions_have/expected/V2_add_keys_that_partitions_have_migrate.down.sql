-- no-transaction
-- gen: V2 add_keys_that_partitions_have  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.sales.sales_pkey
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, public.sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.sales DROP CONSTRAINT sales_pkey;
CREATE UNIQUE INDEX CONCURRENTLY key_of_2024 ON public.sales_2024 USING btree (id, day);
ALTER TABLE public.sales_2024 ADD CONSTRAINT key_of_2024 PRIMARY KEY USING INDEX key_of_2024;
