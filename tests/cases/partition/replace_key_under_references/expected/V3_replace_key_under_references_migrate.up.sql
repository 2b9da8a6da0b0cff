-- no-transaction
-- gen: V3 replace_key_under_references  phase: migrate  kind: schema
-- why: after.sql:5 constraint public.item.item_key
-- lock: SHARE UPDATE EXCLUSIVE on public.item_new_2
-- scan: public.item_new_2
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.item_new_2_pkey__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY item_new_2_pkey__gen_new ON public.item_new_2 USING btree (day, id);
