-- gen: V7 rename_and_change_in_block  phase: contract  kind: schema
-- why: after.gen:4 column public.people.age
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_age__gen_not_null' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.people'::pg_catalog.regclass AND conname = 'people_age__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint people_age__gen_not_null is not validated';
  END IF;
END
$gen$;
ALTER TABLE public.people ALTER COLUMN age SET NOT NULL;
ALTER TABLE public.people DROP CONSTRAINT people_age__gen_not_null;
DROP TRIGGER zzzz_gen_people_age ON public.people;
DROP FUNCTION public.zzzz_gen_people_age();

COMMIT;
