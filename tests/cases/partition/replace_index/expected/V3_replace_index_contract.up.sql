-- gen: V3 replace_index  phase: contract  kind: schema
-- why: after.sql:6 index public.visit_at
-- lock: SHARE UPDATE EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.visit_at__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.visit_at__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.visit_at__gen_new is missing or not valid';
  END IF;
END
$gen$;
ALTER INDEX public.visit_at__gen_new RENAME TO visit_at;
ALTER INDEX public.visit_south_at_town_idx__gen_new RENAME TO visit_south_at_town_idx;
ALTER INDEX public.visit_north_at_town_idx__gen_new RENAME TO visit_north_at_town_idx;
ALTER INDEX public.visit_south_1_at_town_idx__gen_new RENAME TO visit_south_1_at_town_idx;
ALTER INDEX public.visit_south_2_at_town_idx__gen_new RENAME TO visit_south_2_at_town_idx;

COMMIT;
