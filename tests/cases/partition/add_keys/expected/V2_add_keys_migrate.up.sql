-- no-transaction
-- gen: V2 add_keys  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.visit.visit_pkey
-- lock: ACCESS EXCLUSIVE on every partition of public.visit, public.visit
-- scan: every partition of public.visit
-- rewrite: no
-- risk: the indexes are built under SHARE UPDATE EXCLUSIVE and wait for every older transaction of the database; the other locks are held for a moment each; fails on duplicates; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.visit_pkey') AND indisvalid)

ALTER TABLE ONLY public.visit ADD CONSTRAINT visit_pkey PRIMARY KEY (id, town);
ALTER TABLE ONLY public.visit_south ADD CONSTRAINT visit_south_pkey PRIMARY KEY (id, town);
ALTER INDEX public.visit_pkey ATTACH PARTITION public.visit_south_pkey;
CREATE UNIQUE INDEX CONCURRENTLY visit_north_pkey ON public.visit_north USING btree (id, town);
ALTER TABLE public.visit_north ADD CONSTRAINT visit_north_pkey PRIMARY KEY USING INDEX visit_north_pkey;
ALTER INDEX public.visit_pkey ATTACH PARTITION public.visit_north_pkey;
CREATE UNIQUE INDEX CONCURRENTLY visit_south_1_pkey ON public.visit_south_1 USING btree (id, town);
ALTER TABLE public.visit_south_1 ADD CONSTRAINT visit_south_1_pkey PRIMARY KEY USING INDEX visit_south_1_pkey;
ALTER INDEX public.visit_south_pkey ATTACH PARTITION public.visit_south_1_pkey;
CREATE UNIQUE INDEX CONCURRENTLY visit_south_2_pkey ON public.visit_south_2 USING btree (id, town);
ALTER TABLE public.visit_south_2 ADD CONSTRAINT visit_south_2_pkey PRIMARY KEY USING INDEX visit_south_2_pkey;
ALTER INDEX public.visit_south_pkey ATTACH PARTITION public.visit_south_2_pkey;
COMMENT ON CONSTRAINT visit_pkey ON public.visit IS 'who was where';
