-- no-transaction
-- gen: V10 change_type_of_indexed_column  phase: migrate  kind: schema
-- why: after.sql:4 column public.sales.id
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2026_rest
-- scan: public.sales_2026_rest
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_rest_day_town_id_key__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY sales_2026_rest_day_town_id_key__gen_new ON public.sales_2026_rest USING btree (day, town__gen_new, id__gen_new);
