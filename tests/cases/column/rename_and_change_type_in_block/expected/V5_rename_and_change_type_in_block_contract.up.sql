-- gen: V5 rename_and_change_type_in_block  phase: contract  kind: schema
-- why: after.gen:3 column public.people.birthday
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again; a program that still uses column public.people.born, column public.people.likes fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.people birthday_favours' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_birthday__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_favours__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_favours__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.people_favours_key__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.people birthday_favours' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.people birthday_favours is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_birthday__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint people_birthday__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_favours__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint people_favours__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_favours__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint people_favours__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.people_favours_key__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.people_favours_key__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.people IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_people_birthday_favours ON public.people;
DROP FUNCTION public.zzzz_gen_people_birthday_favours();
ALTER TABLE public.people DROP CONSTRAINT people_birthday__gen_in_step;
ALTER TABLE public.people DROP CONSTRAINT people_favours__gen_in_step;
ALTER TABLE public.people ALTER COLUMN favours SET NOT NULL;
ALTER TABLE public.people DROP CONSTRAINT people_favours__gen_not_null;
ALTER TABLE public.people DROP COLUMN born;
ALTER TABLE public.people DROP COLUMN likes;
ALTER TABLE public.people ADD CONSTRAINT people_favours_key UNIQUE USING INDEX people_favours_key__gen_new;
ALTER TABLE public.people ALTER COLUMN favours SET DEFAULT 3;

COMMIT;
