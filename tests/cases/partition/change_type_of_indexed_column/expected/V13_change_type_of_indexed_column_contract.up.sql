-- gen: V13 change_type_of_indexed_column  phase: contract  kind: schema
-- why: after.sql:4 column public.sales.id
-- lock: ACCESS EXCLUSIVE on public.sales, public.towns
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.sales id_town_amount' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_id__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_id__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_town__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_amount__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_amount_fits__gen_new' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_sales_town__gen_new' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_amount__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public."by amount__gen_new"') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_amount_day_idx__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public."sales 2026 in Winter_amount_day_idx__gen_new"') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_rest_amount_day_idx__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_hash__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_id_day_town_abs_idx__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_id_day_town_abs_idx__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public."sales 2026 in Winter_id_day_town_abs_idx__gen_new"') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_rest_id_day_town_abs_idx__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_pkey__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public."sales 2026 in Winter_pkey__gen_new"') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_rest_pkey__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_day_town_id_key__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public."sales 2026 in Winter_day_town_id_key__gen_new"') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_rest_day_town_id_key__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.sales id_town_amount' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.sales id_town_amount is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_id__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint sales_id__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_id__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint sales_id__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_town__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint sales_town__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_amount__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint sales_amount__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_amount_fits__gen_new' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint sales_amount_fits__gen_new is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.sales'::pg_catalog.regclass AND conname = 'sales_sales_town__gen_new' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint sales_sales_town__gen_new is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_amount__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_amount__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public."by amount__gen_new"') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public."by amount__gen_new" is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_amount_day_idx__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2026_amount_day_idx__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public."sales 2026 in Winter_amount_day_idx__gen_new"') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public."sales 2026 in Winter_amount_day_idx__gen_new" is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_rest_amount_day_idx__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2026_rest_amount_day_idx__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_hash__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_hash__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_id_day_town_abs_idx__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2025_id_day_town_abs_idx__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_id_day_town_abs_idx__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2026_id_day_town_abs_idx__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public."sales 2026 in Winter_id_day_town_abs_idx__gen_new"') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public."sales 2026 in Winter_id_day_town_abs_idx__gen_new" is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_rest_id_day_town_abs_idx__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2026_rest_id_day_town_abs_idx__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2025_pkey__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public."sales 2026 in Winter_pkey__gen_new"') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public."sales 2026 in Winter_pkey__gen_new" is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_rest_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2026_rest_pkey__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2025_day_town_id_key__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2025_day_town_id_key__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public."sales 2026 in Winter_day_town_id_key__gen_new"') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public."sales 2026 in Winter_day_town_id_key__gen_new" is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_rest_day_town_id_key__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2026_rest_day_town_id_key__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.sales, public.towns IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_sales_id_town_amount ON public.sales;
DROP FUNCTION public.zzzz_gen_sales_id_town_amount();
ALTER TABLE public.sales DROP CONSTRAINT sales_town;
ALTER TABLE public.sales DROP CONSTRAINT sales_id__gen_in_step;
ALTER TABLE public.sales ALTER COLUMN id__gen_new SET NOT NULL;
ALTER TABLE public.sales DROP CONSTRAINT sales_id__gen_not_null;
ALTER TABLE public.sales DROP CONSTRAINT sales_town__gen_in_step;
ALTER TABLE public.sales DROP CONSTRAINT sales_amount__gen_in_step;
ALTER TABLE public.sales DROP COLUMN id;
ALTER TABLE public.sales RENAME COLUMN id__gen_new TO id;
ALTER TABLE public.sales DROP COLUMN town;
ALTER TABLE public.sales RENAME COLUMN town__gen_new TO town;
ALTER TABLE public.sales DROP COLUMN amount;
ALTER TABLE public.sales RENAME COLUMN amount__gen_new TO amount;
ALTER INDEX public.sales_amount__gen_new RENAME TO sales_amount;
COMMENT ON INDEX public.sales_amount IS 'for the report';
ALTER INDEX public."by amount__gen_new" RENAME TO "by amount";
ALTER INDEX public.sales_2026_amount_day_idx__gen_new RENAME TO sales_2026_amount_day_idx;
ALTER INDEX public."sales 2026 in Winter_amount_day_idx__gen_new" RENAME TO "sales 2026 in Winter_amount_day_idx";
ALTER INDEX public.sales_2026_rest_amount_day_idx__gen_new RENAME TO sales_2026_rest_amount_day_idx;
ALTER INDEX public.sales_hash__gen_new RENAME TO sales_hash;
ALTER INDEX public.sales_2025_id_day_town_abs_idx__gen_new RENAME TO sales_2025_id_day_town_abs_idx;
ALTER INDEX public.sales_2026_id_day_town_abs_idx__gen_new RENAME TO sales_2026_id_day_town_abs_idx;
ALTER INDEX public."sales 2026 in Winter_id_day_town_abs_idx__gen_new" RENAME TO "sales 2026 in Winter_id_day_town_abs_idx";
ALTER INDEX public.sales_2026_rest_id_day_town_abs_idx__gen_new RENAME TO sales_2026_rest_id_day_town_abs_idx;
ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_key PRIMARY KEY (id, day);
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_pkey PRIMARY KEY USING INDEX sales_2025_pkey__gen_new;
ALTER INDEX public.sales_key ATTACH PARTITION public.sales_2025_pkey;
ALTER TABLE ONLY public.sales_2026 ADD CONSTRAINT sales_2026_pkey PRIMARY KEY (id, day);
ALTER INDEX public.sales_key ATTACH PARTITION public.sales_2026_pkey;
ALTER TABLE public."sales 2026 in Winter" ADD CONSTRAINT "sales 2026 in Winter_pkey" PRIMARY KEY USING INDEX "sales 2026 in Winter_pkey__gen_new";
ALTER INDEX public.sales_2026_pkey ATTACH PARTITION public."sales 2026 in Winter_pkey";
ALTER TABLE public.sales_2026_rest ADD CONSTRAINT sales_2026_rest_pkey PRIMARY KEY USING INDEX sales_2026_rest_pkey__gen_new;
ALTER INDEX public.sales_2026_pkey ATTACH PARTITION public.sales_2026_rest_pkey;
ALTER TABLE ONLY public.sales ADD CONSTRAINT sales_twice UNIQUE (day, town, id);
ALTER TABLE public.sales_2025 ADD CONSTRAINT sales_2025_day_town_id_key UNIQUE USING INDEX sales_2025_day_town_id_key__gen_new;
ALTER INDEX public.sales_twice ATTACH PARTITION public.sales_2025_day_town_id_key;
ALTER TABLE ONLY public.sales_2026 ADD CONSTRAINT sales_2026_day_town_id_key UNIQUE (day, town, id);
ALTER INDEX public.sales_twice ATTACH PARTITION public.sales_2026_day_town_id_key;
ALTER TABLE public."sales 2026 in Winter" ADD CONSTRAINT "sales 2026 in Winter_day_town_id_key" UNIQUE USING INDEX "sales 2026 in Winter_day_town_id_key__gen_new";
ALTER INDEX public.sales_2026_day_town_id_key ATTACH PARTITION public."sales 2026 in Winter_day_town_id_key";
ALTER TABLE public.sales_2026_rest ADD CONSTRAINT sales_2026_rest_day_town_id_key UNIQUE USING INDEX sales_2026_rest_day_town_id_key__gen_new;
ALTER INDEX public.sales_2026_day_town_id_key ATTACH PARTITION public.sales_2026_rest_day_town_id_key;
ALTER TABLE public.sales RENAME CONSTRAINT sales_amount_fits__gen_new TO amount_fits;
ALTER TABLE public.sales RENAME CONSTRAINT sales_sales_town__gen_new TO sales_town;
DO $gen$
DECLARE
  gen_partition pg_catalog.regclass;
BEGIN
  FOR gen_partition IN
    SELECT own.conrelid FROM pg_catalog.pg_partition_tree('public.sales'::pg_catalog.regclass) AS tree
      JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.contype = 'f' AND own.conname = 'sales_sales_town__gen_new'
     WHERE tree.level > 0
     ORDER BY tree.relid
  LOOP
    EXECUTE pg_catalog.concat('ALTER TABLE ', gen_partition, ' RENAME CONSTRAINT sales_sales_town__gen_new TO sales_town');
  END LOOP;
END
$gen$;

COMMIT;
