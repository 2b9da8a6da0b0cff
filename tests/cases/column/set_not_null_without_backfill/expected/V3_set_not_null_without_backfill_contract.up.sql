-- gen: V3 set_not_null_without_backfill  phase: contract  kind: schema
-- why: after.sql:2 column public.accounts.level
-- lock: ACCESS EXCLUSIVE on public.accounts
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.accounts'::pg_catalog.regclass AND conname = 'accounts_level__gen_not_null' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.accounts'::pg_catalog.regclass AND conname = 'accounts_level__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint accounts_level__gen_not_null is not validated';
  END IF;
END
$gen$;
ALTER TABLE public.accounts ALTER COLUMN level SET NOT NULL;
ALTER TABLE public.accounts DROP CONSTRAINT accounts_level__gen_not_null;

COMMIT;
