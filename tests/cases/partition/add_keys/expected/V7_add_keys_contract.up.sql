-- gen: V7 add_keys  phase: contract  kind: schema
-- why: after.sql:1 column public.visit.at
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.visit'::pg_catalog.regclass AND conname = 'visit_at__gen_not_null' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.visit'::pg_catalog.regclass AND conname = 'visit_at__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint visit_at__gen_not_null is not validated';
  END IF;
END
$gen$;
ALTER TABLE public.visit ALTER COLUMN at SET NOT NULL;
ALTER TABLE public.visit DROP CONSTRAINT visit_at__gen_not_null;

COMMIT;
