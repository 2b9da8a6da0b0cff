-- no-transaction
-- gen: V4 rename_beside_triggers  phase: migrate  kind: schema
-- why: after.sql:4 column public.part.name
-- lock: SHARE UPDATE EXCLUSIVE on public.part
-- scan: public.part
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.part_name_key__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY part_name_key__gen_new ON public.part USING btree (name);
