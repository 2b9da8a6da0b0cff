-- gen: V6 split  phase: contract  kind: schema
-- why: after.sql:3 column public.people.first_name
-- why: after.sql:12 column public.places.lon
-- lock: ACCESS EXCLUSIVE on public.people, public.places
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.people first_name_last_name' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_first_name__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_last_name__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.places lon_lat' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.places'::pg_catalog.regclass AND conname = 'places_lon__gen_not_null' AND convalidated)

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
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_last_name__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint people_last_name__gen_not_null is not validated';
  END IF;
END
$gen$;
DROP TRIGGER zzzz_gen_people_first_name_last_name ON public.people;
DROP FUNCTION public.zzzz_gen_people_first_name_last_name();
ALTER TABLE public.people ALTER COLUMN first_name SET NOT NULL;
ALTER TABLE public.people ALTER COLUMN last_name SET DEFAULT ''::text;
ALTER TABLE public.people ALTER COLUMN last_name SET NOT NULL;
ALTER TABLE public.people DROP CONSTRAINT people_first_name__gen_not_null;
ALTER TABLE public.people DROP CONSTRAINT people_last_name__gen_not_null;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.places lon_lat' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.places lon_lat is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.places'::pg_catalog.regclass AND conname = 'places_lon__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint places_lon__gen_not_null is not validated';
  END IF;
END
$gen$;
DROP TRIGGER zzzz_gen_places_lon_lat ON public.places;
DROP FUNCTION public.zzzz_gen_places_lon_lat();
ALTER TABLE public.places ALTER COLUMN lon SET DEFAULT 0;
ALTER TABLE public.places ALTER COLUMN lon SET NOT NULL;
ALTER TABLE public.places DROP CONSTRAINT places_lon__gen_not_null;

COMMIT;
