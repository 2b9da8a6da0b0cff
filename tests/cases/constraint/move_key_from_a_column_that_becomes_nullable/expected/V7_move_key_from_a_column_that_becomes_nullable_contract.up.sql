-- gen: V7 move_key_from_a_column_that_becomes_nullable  phase: contract  kind: schema
-- why: after.sql:1 constraint public.ship.ship_pkey
-- lock: ACCESS EXCLUSIVE on public.ship
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.ship_pkey__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.ship_pkey__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.ship_pkey__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE public.ship DROP CONSTRAINT ship_pkey;
ALTER TABLE public.ship ADD CONSTRAINT ship_pkey PRIMARY KEY USING INDEX ship_pkey__gen_new;

COMMIT;
