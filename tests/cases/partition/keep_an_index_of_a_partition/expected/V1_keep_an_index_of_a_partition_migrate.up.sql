-- no-transaction
-- gen: V1 keep_an_index_of_a_partition  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.sales_2026.sales_2026_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2026
-- scan: public.sales_2026
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_pkey') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY sales_2026_pkey ON public.sales_2026 USING btree (id, day);
