-- gen: V4 make_keys_of_indexes  phase: contract  kind: schema
-- why: after.sql:1 constraint public.sales.sales_pkey
-- why: after.sql:4 constraint public.towns.towns_name_key
-- why: after.sql:4 constraint public.towns.towns_pkey
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, public.sales, public.towns
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_pkey__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_pkey__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.towns_name_key__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.towns_pkey') AND indisvalid)

BEGIN;

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
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2026_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
DROP INDEX public.sales_pkey;
ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_pkey PRIMARY KEY (id, day);
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_pkey PRIMARY KEY USING INDEX sales_2025_pkey__gen_new;
ALTER INDEX public.sales_pkey ATTACH PARTITION public.sales_2025_pkey;
ALTER TABLE public.sales_2026 ADD CONSTRAINT sales_2026_pkey PRIMARY KEY USING INDEX sales_2026_pkey__gen_new;
ALTER INDEX public.sales_pkey ATTACH PARTITION public.sales_2026_pkey;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.towns_name_key__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.towns_name_key__gen_new is missing or not valid';
  END IF;
END
$gen$;
DROP INDEX public.towns_name_key;
ALTER TABLE public.towns ADD CONSTRAINT towns_name_key UNIQUE USING INDEX towns_name_key__gen_new;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.towns_pkey') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.towns_pkey is missing or not valid';
  END IF;
END
$gen$;
COMMENT ON INDEX public.towns_pkey IS NULL;
ALTER TABLE public.towns ADD CONSTRAINT towns_pkey PRIMARY KEY USING INDEX towns_pkey;

COMMIT;
