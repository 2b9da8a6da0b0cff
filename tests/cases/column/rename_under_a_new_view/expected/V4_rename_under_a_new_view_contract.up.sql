-- gen: V4 rename_under_a_new_view  phase: contract  kind: schema
-- why: after.sql:2 column public.people.full_name
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again; a program that still uses column public.people.name fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.people full_name' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_full_name__gen_in_step' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.people full_name' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.people full_name is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_full_name__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint people_full_name__gen_in_step is not validated';
  END IF;
END
$gen$;
LOCK TABLE public.people IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_people_full_name ON public.people;
DROP FUNCTION public.zzzz_gen_people_full_name();
ALTER TABLE public.people DROP CONSTRAINT people_full_name__gen_in_step;
ALTER TABLE public.people DROP COLUMN name;

COMMIT;
