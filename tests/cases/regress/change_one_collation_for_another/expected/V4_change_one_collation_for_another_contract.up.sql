-- gen: V4 change_one_collation_for_another  phase: contract  kind: schema
-- why: after.sql:1 column public.t.a
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.t a' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.t'::pg_catalog.regclass AND conname = 't_a__gen_in_step' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.t a' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.t a is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.t'::pg_catalog.regclass AND conname = 't_a__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint t_a__gen_in_step is not validated';
  END IF;
END
$gen$;
LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_t_a ON public.t;
DROP FUNCTION public.zzzz_gen_t_a();
ALTER TABLE public.t DROP CONSTRAINT t_a__gen_in_step;
ALTER TABLE public.t DROP COLUMN a;
ALTER TABLE public.t RENAME COLUMN a__gen_new TO a;

COMMIT;
