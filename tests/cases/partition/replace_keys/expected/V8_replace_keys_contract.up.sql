-- gen: V8 replace_keys  phase: contract  kind: schema
-- why: after.sql:6 column public.visits.place
-- why: after.sql:2 constraint public.sales.sales_key
-- why: after.sql:2 constraint public.sales.sales_number
-- why: after.sql:6 constraint public.visits.visits_place_key
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, every partition of public.visits, public.sales, public.visits
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.visits'::pg_catalog.regclass AND conname = 'visits_place__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_pkey__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_spring_pkey__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_number_town_day_key__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_spring_number_town_day_key__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.visits_2025_pkey__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.visits'::pg_catalog.regclass AND conname = 'visits_place__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint visits_place__gen_not_null is not validated';
  END IF;
END
$gen$;
ALTER TABLE public.visits ALTER COLUMN place SET NOT NULL;
ALTER TABLE public.visits DROP CONSTRAINT visits_place__gen_not_null;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2025_pkey__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_spring_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_spring_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.sales DROP CONSTRAINT sales_key;
ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_key PRIMARY KEY (town, id, day);
ALTER TABLE ONLY public.sales_2026 ADD CONSTRAINT sales_2026_pkey PRIMARY KEY (town, id, day);
ALTER INDEX public.sales_key ATTACH PARTITION public.sales_2026_pkey;
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_pkey PRIMARY KEY USING INDEX sales_2025_pkey__gen_new;
ALTER INDEX public.sales_key ATTACH PARTITION public.sales_2025_pkey;
ALTER TABLE public.sales_spring ADD CONSTRAINT sales_spring_pkey PRIMARY KEY USING INDEX sales_spring_pkey__gen_new;
ALTER INDEX public.sales_2026_pkey ATTACH PARTITION public.sales_spring_pkey;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_number_town_day_key__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2025_number_town_day_key__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_spring_number_town_day_key__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_spring_number_town_day_key__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.sales DROP CONSTRAINT sales_number;
ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_number UNIQUE (number, town, day);
ALTER TABLE ONLY public.sales_2026 ADD CONSTRAINT sales_2026_number_town_day_key UNIQUE (number, town, day);
ALTER INDEX public.sales_number ATTACH PARTITION public.sales_2026_number_town_day_key;
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_number_town_day_key UNIQUE USING INDEX sales_2025_number_town_day_key__gen_new;
ALTER INDEX public.sales_number ATTACH PARTITION public.sales_2025_number_town_day_key;
ALTER TABLE public.sales_spring ADD CONSTRAINT sales_spring_number_town_day_key UNIQUE USING INDEX sales_spring_number_town_day_key__gen_new;
ALTER INDEX public.sales_2026_number_town_day_key ATTACH PARTITION public.sales_spring_number_town_day_key;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.visits_2025_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.visits_2025_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.visits DROP CONSTRAINT visits_key;
ALTER TABLE ONLY public.visits ADD CONSTRAINT visits_place_key PRIMARY KEY (place, id, day);
COMMENT ON CONSTRAINT visits_place_key ON public.visits IS 'one visit a day and place';
ALTER TABLE public.visits_2025 ADD CONSTRAINT visits_2025_pkey PRIMARY KEY USING INDEX visits_2025_pkey__gen_new;
ALTER INDEX public.visits_place_key ATTACH PARTITION public.visits_2025_pkey;

COMMIT;
