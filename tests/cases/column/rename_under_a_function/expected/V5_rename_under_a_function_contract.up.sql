-- gen: V5 rename_under_a_function  phase: contract  kind: schema
-- why: after.sql:12 column public.base.name
-- lock: ACCESS EXCLUSIVE on public.base
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again; a program that still uses column public.base.label fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.base name' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.base'::pg_catalog.regclass AND conname = 'base_name__gen_in_step' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.base name' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.base name is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.base'::pg_catalog.regclass AND conname = 'base_name__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint base_name__gen_in_step is not validated';
  END IF;
END
$gen$;
LOCK TABLE public.base IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_base_name ON public.base;
DROP FUNCTION public.zzzz_gen_base_name();
ALTER TABLE public.base DROP CONSTRAINT base_name__gen_in_step;
ALTER TABLE public.base DROP COLUMN label;

COMMIT;
