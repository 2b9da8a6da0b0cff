-- gen: V6 rename_under_a_function  phase: contract  kind: schema
-- why: after.sql:3 column public.part.width
-- lock: ACCESS EXCLUSIVE on public.large, public.part, public.sizes, public.totals
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again; a program that still uses column public.part.size, column public.part.notes fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.part width_remarks' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.part'::pg_catalog.regclass AND conname = 'part_width__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.part'::pg_catalog.regclass AND conname = 'part_remarks__gen_in_step' AND convalidated)

BEGIN;

SET LOCAL check_function_bodies = off;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.part width_remarks' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.part width_remarks is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.part'::pg_catalog.regclass AND conname = 'part_width__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint part_width__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.part'::pg_catalog.regclass AND conname = 'part_remarks__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint part_remarks__gen_in_step is not validated';
  END IF;
END
$gen$;
LOCK TABLE public.part IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.totals;
DROP VIEW public.large;
DROP VIEW public.sizes;
DROP FUNCTION public.total();
DROP TRIGGER zzzz_gen_part_width_remarks ON public.part;
DROP FUNCTION public.zzzz_gen_part_width_remarks();
ALTER TABLE public.part DROP CONSTRAINT part_width__gen_in_step;
ALTER TABLE public.part DROP CONSTRAINT part_remarks__gen_in_step;
ALTER TABLE public.part DROP COLUMN size;
ALTER TABLE public.part DROP COLUMN notes;
CREATE OR REPLACE FUNCTION public.total()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT sum((part.width)::integer) AS sum
    FROM public.part;
END;
CREATE VIEW public.sizes AS
 SELECT part.id,
    part.width
   FROM public.part;
CREATE VIEW public.large AS
 SELECT sizes.width
   FROM public.sizes
  WHERE (length(sizes.width) > 1);
CREATE VIEW public.totals AS
 SELECT public.total() AS total;

COMMIT;
