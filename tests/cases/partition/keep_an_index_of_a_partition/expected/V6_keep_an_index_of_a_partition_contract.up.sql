-- gen: V6 keep_an_index_of_a_partition  phase: contract  kind: schema
-- why: after.sql:3 column public.sales_2026.id
-- why: after.sql:3 constraint public.sales_2026.sales_2026_pkey
-- lock: ACCESS EXCLUSIVE on public.sales_2026
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.sales_2026'::pg_catalog.regclass AND conname = 'sales_2026_id__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_pkey') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.sales_2026'::pg_catalog.regclass AND conname = 'sales_2026_id__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint sales_2026_id__gen_not_null is not validated';
  END IF;
END
$gen$;
ALTER TABLE public.sales_2026 ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.sales_2026 DROP CONSTRAINT sales_2026_id__gen_not_null;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.sales_2026_pkey') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.sales_2026_pkey is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.sales_2026 ADD CONSTRAINT sales_2026_pkey PRIMARY KEY USING INDEX sales_2026_pkey;

COMMIT;
