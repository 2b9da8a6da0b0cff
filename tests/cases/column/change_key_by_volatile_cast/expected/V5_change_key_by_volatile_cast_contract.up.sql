-- gen: V5 change_key_by_volatile_cast  phase: contract  kind: schema
-- why: after.sql:3 column public.k.id
-- lock: ACCESS EXCLUSIVE on public.k
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.k.seen
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.k id_seen' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.k'::pg_catalog.regclass AND conname = 'k_id__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.k'::pg_catalog.regclass AND conname = 'k_seen__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.k_pkey__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.k id_seen' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.k id_seen is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.k'::pg_catalog.regclass AND conname = 'k_id__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint k_id__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.k'::pg_catalog.regclass AND conname = 'k_seen__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint k_seen__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.k_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.k_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.k IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_k_id_seen ON public.k;
DROP FUNCTION public.zzzz_gen_k_id_seen();
ALTER TABLE public.k ALTER COLUMN id__gen_new SET NOT NULL;
ALTER TABLE public.k DROP CONSTRAINT k_id__gen_not_null;
ALTER TABLE public.k DROP CONSTRAINT k_seen__gen_in_step;
ALTER TABLE public.k DROP COLUMN id;
ALTER TABLE public.k RENAME COLUMN id__gen_new TO id;
ALTER TABLE public.k DROP COLUMN seen;
ALTER TABLE public.k RENAME COLUMN seen__gen_new TO seen;
ALTER TABLE public.k ADD CONSTRAINT k_pkey PRIMARY KEY USING INDEX k_pkey__gen_new;
ALTER TABLE public.k ALTER COLUMN id SET DEFAULT gen_random_uuid();

COMMIT;
