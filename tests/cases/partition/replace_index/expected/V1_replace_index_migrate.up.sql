-- no-transaction
-- gen: V1 replace_index  phase: migrate  kind: schema
-- why: after.sql:6 index public.visit_at
-- lock: SHARE on public.visit, public.visit_south; SHARE UPDATE EXCLUSIVE on every partition of public.visit
-- scan: every partition of public.visit
-- rewrite: no
-- risk: waits for every older transaction of the database; readers of a partition wait for a moment while its index is attached; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.visit_at__gen_new') AND indisvalid)

CREATE INDEX visit_at__gen_new ON ONLY public.visit USING btree (at, town);
CREATE INDEX visit_south_at_town_idx__gen_new ON ONLY public.visit_south USING btree (at, town);
ALTER INDEX public.visit_at__gen_new ATTACH PARTITION public.visit_south_at_town_idx__gen_new;
CREATE INDEX CONCURRENTLY visit_north_at_town_idx__gen_new ON public.visit_north USING btree (at, town);
ALTER INDEX public.visit_at__gen_new ATTACH PARTITION public.visit_north_at_town_idx__gen_new;
CREATE INDEX CONCURRENTLY visit_south_1_at_town_idx__gen_new ON public.visit_south_1 USING btree (at, town);
ALTER INDEX public.visit_south_at_town_idx__gen_new ATTACH PARTITION public.visit_south_1_at_town_idx__gen_new;
CREATE INDEX CONCURRENTLY visit_south_2_at_town_idx__gen_new ON public.visit_south_2 USING btree (at, town);
ALTER INDEX public.visit_south_at_town_idx__gen_new ATTACH PARTITION public.visit_south_2_at_town_idx__gen_new;
