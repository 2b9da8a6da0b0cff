-- no-transaction
-- gen: V3 change_key_by_volatile_cast  phase: migrate  kind: schema
-- why: after.sql:3 column public.k.id
-- lock: SHARE UPDATE EXCLUSIVE on public.k
-- scan: public.k
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.k.seen
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.k_pkey__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY k_pkey__gen_new ON public.k USING btree (id__gen_new);
