-- no-transaction
-- gen: V2 attach  phase: migrate  kind: schema
-- why: after.sql:8 constraint public.rest_of_sales.rest_of_sales_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.rest_of_sales
-- scan: public.rest_of_sales
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.rest_of_sales_pkey') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY rest_of_sales_pkey ON public.rest_of_sales USING btree (id, day);
