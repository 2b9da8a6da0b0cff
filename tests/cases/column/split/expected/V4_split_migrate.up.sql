-- no-transaction
-- gen: V4 split  phase: migrate  kind: schema
-- why: after.sql:7 index public.people_last_name
-- lock: SHARE UPDATE EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.people_last_name') AND indisvalid)

CREATE INDEX CONCURRENTLY people_last_name ON public.people USING btree (last_name, first_name);
