-- gen: V4 change_type_of_column  phase: contract  kind: schema
-- why: after.sql:3 column public.visit.n
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.visit n' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.visit'::pg_catalog.regclass AND conname = 'visit_n__gen_in_step' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.visit n' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.visit n is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.visit'::pg_catalog.regclass AND conname = 'visit_n__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint visit_n__gen_in_step is not validated';
  END IF;
END
$gen$;
LOCK TABLE public.visit IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_visit_n ON public.visit;
DROP FUNCTION public.zzzz_gen_visit_n();
ALTER TABLE public.visit DROP CONSTRAINT visit_n__gen_in_step;
ALTER TABLE public.visit DROP COLUMN n;
ALTER TABLE public.visit RENAME COLUMN n__gen_new TO n;

COMMIT;
