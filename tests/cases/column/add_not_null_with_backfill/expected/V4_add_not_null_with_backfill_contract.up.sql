-- gen: V4 add_not_null_with_backfill  phase: contract  kind: schema
-- why: after.sql:5 column public.customers.tier
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.customers'::pg_catalog.regclass AND conname = 'customers_tier__gen_not_null' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.customers'::pg_catalog.regclass AND conname = 'customers_tier__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint customers_tier__gen_not_null is not validated';
  END IF;
END
$gen$;
ALTER TABLE public.customers ALTER COLUMN tier SET NOT NULL;
ALTER TABLE public.customers DROP CONSTRAINT customers_tier__gen_not_null;
DROP TRIGGER zzzz_gen_customers_tier ON public.customers;
DROP FUNCTION public.zzzz_gen_customers_tier();

COMMIT;
