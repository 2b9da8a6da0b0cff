-- gen: V4 change_type_with_expression  phase: contract  kind: schema
-- why: after.sql:4 column public.parts.weight
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.parts weight' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_weight__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_weight__gen_not_null' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.parts weight' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.parts weight is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_weight__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint parts_weight__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_weight__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint parts_weight__gen_not_null is not validated';
  END IF;
END
$gen$;
LOCK TABLE public.parts IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_parts_weight ON public.parts;
DROP FUNCTION public.zzzz_gen_parts_weight();
ALTER TABLE public.parts DROP CONSTRAINT parts_weight__gen_in_step;
ALTER TABLE public.parts ALTER COLUMN weight__gen_new SET NOT NULL;
ALTER TABLE public.parts DROP CONSTRAINT parts_weight__gen_not_null;
ALTER TABLE public.parts DROP COLUMN weight;
ALTER TABLE public.parts RENAME COLUMN weight__gen_new TO weight;

COMMIT;
