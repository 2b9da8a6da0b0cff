-- gen: V5 rename_and_change_type  phase: contract  kind: schema
-- why: after.sql:3 column public.acc.points
-- lock: ACCESS EXCLUSIVE on public.acc, public.best
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again; a program that still uses column public.acc.score, column public.acc.note fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.acc points_remark' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.acc'::pg_catalog.regclass AND conname = 'acc_points__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.acc'::pg_catalog.regclass AND conname = 'acc_points__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.acc'::pg_catalog.regclass AND conname = 'acc_remark__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.acc_score__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.acc points_remark' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.acc points_remark is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.acc'::pg_catalog.regclass AND conname = 'acc_points__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint acc_points__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.acc'::pg_catalog.regclass AND conname = 'acc_points__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint acc_points__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.acc'::pg_catalog.regclass AND conname = 'acc_remark__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint acc_remark__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.acc_score__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.acc_score__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.acc IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.best;
DROP TRIGGER zzzz_gen_acc_points_remark ON public.acc;
DROP FUNCTION public.zzzz_gen_acc_points_remark();
ALTER TABLE public.acc DROP CONSTRAINT acc_points__gen_in_step;
ALTER TABLE public.acc ALTER COLUMN points SET NOT NULL;
ALTER TABLE public.acc DROP CONSTRAINT acc_points__gen_not_null;
ALTER TABLE public.acc DROP CONSTRAINT acc_remark__gen_in_step;
ALTER TABLE public.acc DROP COLUMN score;
ALTER TABLE public.acc DROP COLUMN note;
ALTER INDEX public.acc_score__gen_new RENAME TO acc_score;
ALTER TABLE public.acc ALTER COLUMN points SET DEFAULT '0'::text;
COMMENT ON COLUMN public.acc.points IS 'as the player sees them';
CREATE VIEW public.best AS
 SELECT acc.id,
    acc.points
   FROM public.acc
  WHERE (length(acc.points) > 2);

COMMIT;
