-- no-transaction
-- gen: V5 add_generated_stored_to_rows  phase: migrate  kind: schema
-- why: after.sql:9 index public.boxes_area
-- lock: SHARE UPDATE EXCLUSIVE on public.boxes
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.boxes_area;
