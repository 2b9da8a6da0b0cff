-- gen: V7 rename_beside_triggers  phase: contract  kind: schema
-- why: after.sql:4 column public.part.name
-- lock: ACCESS EXCLUSIVE on public.part, public.use
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again; a program that still uses column public.part.label fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.part name' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.part'::pg_catalog.regclass AND conname = 'part_name__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.part'::pg_catalog.regclass AND conname = 'part_name__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.use'::pg_catalog.regclass AND conname = 'use_use_label_fkey__gen_new' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.part_name_key__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.part name' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.part name is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.part'::pg_catalog.regclass AND conname = 'part_name__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint part_name__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.part'::pg_catalog.regclass AND conname = 'part_name__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint part_name__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.use'::pg_catalog.regclass AND conname = 'use_use_label_fkey__gen_new' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint use_use_label_fkey__gen_new is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.part_name_key__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.part_name_key__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.part, public.use IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER part_touch ON public.part;
DROP TRIGGER zzzz_gen_part_name ON public.part;
DROP FUNCTION public.zzzz_gen_part_name();
ALTER TABLE public.use DROP CONSTRAINT use_label_fkey;
ALTER TABLE public.part DROP CONSTRAINT part_name__gen_in_step;
ALTER TABLE public.part ALTER COLUMN name SET NOT NULL;
ALTER TABLE public.part DROP CONSTRAINT part_name__gen_not_null;
ALTER TABLE public.part DROP COLUMN label;
ALTER TABLE public.part ADD CONSTRAINT part_name_key UNIQUE USING INDEX part_name_key__gen_new;
ALTER TABLE public.use RENAME CONSTRAINT use_use_label_fkey__gen_new TO use_label_fkey;
CREATE TRIGGER part_touch BEFORE INSERT OR UPDATE OF name ON public.part FOR EACH ROW EXECUTE FUNCTION public.touch();

COMMIT;
