-- no-transaction
-- gen: V5 add_generated_stored_to_rows  phase: migrate  kind: schema
-- why: after.sql:9 index public.boxes_area
-- lock: SHARE UPDATE EXCLUSIVE on public.boxes
-- scan: public.boxes
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.boxes_area') AND indisvalid)

CREATE INDEX CONCURRENTLY boxes_area ON public.boxes USING btree (area);
