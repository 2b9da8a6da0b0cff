-- gen: V8 replace_keys  phase: contract  kind: schema
-- why: after.sql:6 column public.visits.place
-- why: after.sql:2 constraint public.sales.sales_key
-- why: after.sql:2 constraint public.sales.sales_number
-- why: after.sql:6 constraint public.visits.visits_place_key
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, every partition of public.visits, public.sales, public.visits
-- scan: every partition of public.sales, every partition of public.visits, public.visits
-- rewrite: no
-- risk: builds indexes under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.visits DROP CONSTRAINT visits_place_key;
ALTER TABLE ONLY public.visits ADD CONSTRAINT visits_key PRIMARY KEY (id, day);
ALTER TABLE public.visits_2025 ADD CONSTRAINT visits_2025_pkey PRIMARY KEY (id, day);
ALTER INDEX public.visits_key ATTACH PARTITION public.visits_2025_pkey;
CREATE UNIQUE INDEX visits_2025_pkey__gen_new ON public.visits_2025 USING btree (place, id, day);

ALTER TABLE public.sales DROP CONSTRAINT sales_number;
ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_number UNIQUE (number, day);
ALTER TABLE ONLY public.sales_2026 ADD CONSTRAINT sales_2026_number_day_key UNIQUE (number, day);
ALTER INDEX public.sales_number ATTACH PARTITION public.sales_2026_number_day_key;
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_number_day_key UNIQUE (number, day);
ALTER INDEX public.sales_number ATTACH PARTITION public.sales_2025_number_day_key;
ALTER TABLE public.sales_spring ADD CONSTRAINT sales_spring_number_day_key UNIQUE (number, day);
ALTER INDEX public.sales_2026_number_day_key ATTACH PARTITION public.sales_spring_number_day_key;
CREATE UNIQUE INDEX sales_2025_number_town_day_key__gen_new ON public.sales_2025 USING btree (number, town, day);
CREATE UNIQUE INDEX sales_spring_number_town_day_key__gen_new ON public.sales_spring USING btree (number, town, day);

ALTER TABLE public.sales DROP CONSTRAINT sales_key;
ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_key PRIMARY KEY (id, day);
ALTER TABLE ONLY public.sales_2026 ADD CONSTRAINT sales_2026_pkey PRIMARY KEY (id, day);
ALTER INDEX public.sales_key ATTACH PARTITION public.sales_2026_pkey;
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_pkey PRIMARY KEY (id, day);
ALTER INDEX public.sales_key ATTACH PARTITION public.sales_2025_pkey;
ALTER TABLE public.sales_spring ADD CONSTRAINT sales_spring_pkey PRIMARY KEY (id, day);
ALTER INDEX public.sales_2026_pkey ATTACH PARTITION public.sales_spring_pkey;
CREATE UNIQUE INDEX sales_2025_pkey__gen_new ON public.sales_2025 USING btree (town, id, day);
CREATE UNIQUE INDEX sales_spring_pkey__gen_new ON public.sales_spring USING btree (town, id, day);

ALTER TABLE public.visits ADD CONSTRAINT visits_place__gen_not_null CHECK (place IS NOT NULL);
ALTER TABLE public.visits ALTER COLUMN place DROP NOT NULL;

COMMIT;
