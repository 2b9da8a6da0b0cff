-- no-transaction
-- gen: V4 change_type_of_indexed_column  phase: migrate  kind: schema
-- why: after.sql:4 column public.sales.id
-- lock: SHARE on public.sales, public.sales_2026; SHARE UPDATE EXCLUSIVE on every partition of public.sales
-- scan: every partition of public.sales
-- rewrite: no
-- risk: waits for every older transaction of the database; readers of a partition wait for a moment while its index is attached; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_hash__gen_new') AND indisvalid)

CREATE UNIQUE INDEX sales_hash__gen_new ON ONLY public.sales USING btree (id__gen_new, day, town__gen_new, abs(amount__gen_new));
CREATE UNIQUE INDEX sales_2026_id_day_town_abs_idx__gen_new ON ONLY public.sales_2026 USING btree (id__gen_new, day, town__gen_new, abs(amount__gen_new));
ALTER INDEX public.sales_hash__gen_new ATTACH PARTITION public.sales_2026_id_day_town_abs_idx__gen_new;
CREATE UNIQUE INDEX CONCURRENTLY sales_2025_id_day_town_abs_idx__gen_new ON public.sales_2025 USING btree (id__gen_new, day, town__gen_new, abs(amount__gen_new));
ALTER INDEX public.sales_hash__gen_new ATTACH PARTITION public.sales_2025_id_day_town_abs_idx__gen_new;
CREATE UNIQUE INDEX CONCURRENTLY "sales 2026 in Winter_id_day_town_abs_idx__gen_new" ON public."sales 2026 in Winter" USING btree (id__gen_new, day, town__gen_new, abs(amount__gen_new));
ALTER INDEX public.sales_2026_id_day_town_abs_idx__gen_new ATTACH PARTITION public."sales 2026 in Winter_id_day_town_abs_idx__gen_new";
CREATE UNIQUE INDEX CONCURRENTLY sales_2026_rest_id_day_town_abs_idx__gen_new ON public.sales_2026_rest USING btree (id__gen_new, day, town__gen_new, abs(amount__gen_new));
ALTER INDEX public.sales_2026_id_day_town_abs_idx__gen_new ATTACH PARTITION public.sales_2026_rest_id_day_town_abs_idx__gen_new;
