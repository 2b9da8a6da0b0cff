-- gen: V4 change_type_of_serial  phase: contract  kind: schema
-- why: after.sql:1 column public.parts.number
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.parts number' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_number__gen_in_step' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.parts number' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.parts number is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.parts'::pg_catalog.regclass AND conname = 'parts_number__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint parts_number__gen_in_step is not validated';
  END IF;
END
$gen$;
LOCK TABLE public.parts IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_parts_number ON public.parts;
DROP FUNCTION public.zzzz_gen_parts_number();
ALTER SEQUENCE public.parts_number_seq OWNED BY NONE;
ALTER TABLE public.parts DROP CONSTRAINT parts_number__gen_in_step;
ALTER TABLE public.parts DROP COLUMN number;
ALTER TABLE public.parts RENAME COLUMN number__gen_new TO number;

COMMIT;
