-- gen: V3 replace_index  phase: contract  kind: schema
-- why: after.sql:6 index public.visit_at
-- lock: SHARE UPDATE EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER INDEX public.visit_at RENAME TO visit_at__gen_new;
ALTER INDEX public.visit_south_at_town_idx RENAME TO visit_south_at_town_idx__gen_new;
ALTER INDEX public.visit_north_at_town_idx RENAME TO visit_north_at_town_idx__gen_new;
ALTER INDEX public.visit_south_1_at_town_idx RENAME TO visit_south_1_at_town_idx__gen_new;
ALTER INDEX public.visit_south_2_at_town_idx RENAME TO visit_south_2_at_town_idx__gen_new;

COMMIT;
