-- gen: V6 attach  phase: contract  kind: schema
-- why: after.sql:8 constraint public.rest_of_sales.rest_of_sales_pkey
-- lock: ACCESS EXCLUSIVE on public.rest_of_sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.rest_of_sales_pkey') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.rest_of_sales_pkey') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.rest_of_sales_pkey is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.rest_of_sales ADD CONSTRAINT rest_of_sales_pkey PRIMARY KEY USING INDEX rest_of_sales_pkey;

COMMIT;
