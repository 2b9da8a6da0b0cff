-- gen: V6 add_generated_stored_to_rows  phase: migrate  kind: schema
-- why: after.sql:6 constraint public.boxes.boxes_area_check
-- why: after.sql:1 table public.boxes
-- lock: SHARE UPDATE EXCLUSIVE on public.boxes, public__gen_new.boxes
-- scan: public.boxes, public__gen_new.boxes
-- rewrite: no
-- risk: fails when a row breaks boxes_area_check
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.boxes VALIDATE CONSTRAINT boxes_area_check;

ANALYZE public__gen_new.boxes;

COMMIT;
