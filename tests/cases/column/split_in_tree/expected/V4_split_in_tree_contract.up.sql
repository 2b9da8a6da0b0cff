-- gen: V4 split_in_tree  phase: contract  kind: schema
-- why: after.gen:4 column public.people.first_name
-- why: after.gen:1 column public.people.full_name
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.people.full_name fails
-- loses: what first_name, last_name do not tell of public.people.full_name
-- down: tested, restores the structure that was there before, with other values in public.people.full_name
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.people first_name_last_name' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_first_name__gen_not_null' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.people first_name_last_name' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.people first_name_last_name is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_first_name__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint people_first_name__gen_not_null is not validated';
  END IF;
END
$gen$;
DROP TRIGGER zzzz_gen_people_first_name_last_name ON public.people;
DROP FUNCTION public.zzzz_gen_people_first_name_last_name();
ALTER TABLE public.people ALTER COLUMN first_name SET NOT NULL;
ALTER TABLE public.people DROP CONSTRAINT people_first_name__gen_not_null;

ALTER TABLE public.people DROP COLUMN full_name;

COMMIT;
