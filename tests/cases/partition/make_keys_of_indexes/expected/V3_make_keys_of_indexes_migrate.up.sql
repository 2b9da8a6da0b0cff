-- no-transaction
-- gen: V3 make_keys_of_indexes  phase: migrate  kind: schema
-- why: after.sql:4 constraint public.towns.towns_name_key
-- lock: SHARE UPDATE EXCLUSIVE on public.towns
-- scan: public.towns
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.towns_name_key__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY towns_name_key__gen_new ON public.towns USING btree (name);
