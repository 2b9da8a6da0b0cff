-- gen: V5 change_type_int_to_bigint  phase: contract  kind: schema
-- why: after.sql:1 column public.readings.value
-- lock: ACCESS EXCLUSIVE on public.readings
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.readings value' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.readings'::pg_catalog.regclass AND conname = 'readings_value__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.readings'::pg_catalog.regclass AND conname = 'readings_value__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.readings_value_idx__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.readings value' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.readings value is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.readings'::pg_catalog.regclass AND conname = 'readings_value__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint readings_value__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.readings'::pg_catalog.regclass AND conname = 'readings_value__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint readings_value__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.readings_value_idx__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.readings_value_idx__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.readings IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_readings_value ON public.readings;
DROP FUNCTION public.zzzz_gen_readings_value();
ALTER TABLE public.readings DROP CONSTRAINT readings_value__gen_in_step;
ALTER TABLE public.readings ALTER COLUMN value__gen_new SET NOT NULL;
ALTER TABLE public.readings DROP CONSTRAINT readings_value__gen_not_null;
ALTER TABLE public.readings DROP COLUMN value;
ALTER TABLE public.readings RENAME COLUMN value__gen_new TO value;
ALTER INDEX public.readings_value_idx__gen_new RENAME TO readings_value_idx;

COMMIT;
