-- no-transaction
-- gen: V1 add_keys  phase: migrate  kind: schema
-- why: after.sql:9 constraint public.visit."Once a day"
-- lock: ACCESS EXCLUSIVE on every partition of public.visit, public.visit
-- scan: every partition of public.visit
-- rewrite: no
-- risk: the indexes are built under SHARE UPDATE EXCLUSIVE and wait for every older transaction of the database; the other locks are held for a moment each; fails on duplicates; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public."Once a day"') AND indisvalid)

ALTER TABLE ONLY public.visit ADD CONSTRAINT "Once a day" UNIQUE (town, id, at) INCLUDE (town);
ALTER TABLE ONLY public.visit_south ADD CONSTRAINT visit_south_town_id_at_town1_key UNIQUE (town, id, at) INCLUDE (town);
ALTER INDEX public."Once a day" ATTACH PARTITION public.visit_south_town_id_at_town1_key;
CREATE UNIQUE INDEX CONCURRENTLY visit_north_town_id_at_town1_key ON public.visit_north USING btree (town, id, at) INCLUDE (town);
ALTER TABLE public.visit_north ADD CONSTRAINT visit_north_town_id_at_town1_key UNIQUE USING INDEX visit_north_town_id_at_town1_key;
ALTER INDEX public."Once a day" ATTACH PARTITION public.visit_north_town_id_at_town1_key;
CREATE UNIQUE INDEX CONCURRENTLY visit_south_1_town_id_at_town1_key ON public.visit_south_1 USING btree (town, id, at) INCLUDE (town);
ALTER TABLE public.visit_south_1 ADD CONSTRAINT visit_south_1_town_id_at_town1_key UNIQUE USING INDEX visit_south_1_town_id_at_town1_key;
ALTER INDEX public.visit_south_town_id_at_town1_key ATTACH PARTITION public.visit_south_1_town_id_at_town1_key;
CREATE UNIQUE INDEX CONCURRENTLY visit_south_2_town_id_at_town1_key ON public.visit_south_2 USING btree (town, id, at) INCLUDE (town);
ALTER TABLE public.visit_south_2 ADD CONSTRAINT visit_south_2_town_id_at_town1_key UNIQUE USING INDEX visit_south_2_town_id_at_town1_key;
ALTER INDEX public.visit_south_town_id_at_town1_key ATTACH PARTITION public.visit_south_2_town_id_at_town1_key;
