-- gen: V6 add_generated_stored_to_rows  phase: migrate  kind: schema
-- why: after.sql:6 constraint public.boxes.boxes_area_check
-- why: after.sql:1 table public.boxes
-- lock: ACCESS EXCLUSIVE on public.boxes
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.boxes DROP CONSTRAINT boxes_area_check;
ALTER TABLE public.boxes ADD CONSTRAINT boxes_area_check CHECK ((area >= 0)) NOT VALID;

COMMIT;
