-- no-transaction
-- gen: V2 exchange_keys_under_references  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.parts.parts_id_key
-- lock: SHARE UPDATE EXCLUSIVE on public.parts
-- scan: public.parts
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.parts_id_key') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY parts_id_key ON public.parts USING btree (id);
