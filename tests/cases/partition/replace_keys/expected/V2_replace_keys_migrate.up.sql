-- no-transaction
-- gen: V2 replace_keys  phase: migrate  kind: schema
-- why: after.sql:5 constraint public.sales.sales_key
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_spring
-- scan: public.sales_spring
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_spring_pkey__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY sales_spring_pkey__gen_new ON public.sales_spring USING btree (town, id, day);
