-- gen: V4 backfill_under_a_touch_trigger  phase: contract  kind: schema
-- why: after.sql:3 column public.users.label
-- lock: ACCESS EXCLUSIVE on public.users
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.users'::pg_catalog.regclass AND conname = 'users_label__gen_not_null' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.users'::pg_catalog.regclass AND conname = 'users_label__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint users_label__gen_not_null is not validated';
  END IF;
END
$gen$;
ALTER TABLE public.users ALTER COLUMN label SET NOT NULL;
ALTER TABLE public.users DROP CONSTRAINT users_label__gen_not_null;
DROP TRIGGER zzzz_gen_users_label ON public.users;
DROP FUNCTION public.zzzz_gen_users_label();

COMMIT;
