-- gen: V6 exchange_stored_results  phase: contract  kind: schema
-- why: after.sql:3 index public.t_half
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.t_half__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.t_half__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.t_half__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER INDEX public.t_half__gen_new RENAME TO t_half;

COMMIT;
