-- gen: V8 move_key_from_a_column_that_becomes_nullable  phase: contract  kind: schema
-- why: after.sql:2 column public.seat.b
-- lock: ACCESS EXCLUSIVE on public.seat
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.seat b' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.seat'::pg_catalog.regclass AND conname = 'seat_b__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.seat'::pg_catalog.regclass AND conname = 'seat_b__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.seat'::pg_catalog.regclass AND conname = 'seat_seat_c__gen_new' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.seat_c_idx__gen_new') AND indisvalid)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.seat_key__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.seat b' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.seat b is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.seat'::pg_catalog.regclass AND conname = 'seat_b__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint seat_b__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.seat'::pg_catalog.regclass AND conname = 'seat_b__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint seat_b__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.seat'::pg_catalog.regclass AND conname = 'seat_seat_c__gen_new' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint seat_seat_c__gen_new is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.seat_c_idx__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.seat_c_idx__gen_new is missing or not valid';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.seat_key__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.seat_key__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.seat IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_seat_b ON public.seat;
DROP FUNCTION public.zzzz_gen_seat_b();
ALTER TABLE public.seat DROP CONSTRAINT seat_key;
DROP INDEX public.seat_c_idx;
ALTER TABLE public.seat DROP CONSTRAINT seat_c;
ALTER TABLE public.seat DROP CONSTRAINT seat_b__gen_in_step;
ALTER TABLE public.seat ALTER COLUMN b__gen_new SET NOT NULL;
ALTER TABLE public.seat DROP CONSTRAINT seat_b__gen_not_null;
ALTER TABLE public.seat DROP COLUMN b;
ALTER TABLE public.seat RENAME COLUMN b__gen_new TO b;
ALTER INDEX public.seat_c_idx__gen_new RENAME TO seat_c_idx;
ALTER TABLE public.seat ADD CONSTRAINT seat_key PRIMARY KEY USING INDEX seat_key__gen_new;
ALTER TABLE public.seat RENAME CONSTRAINT seat_seat_c__gen_new TO seat_c;

COMMIT;
