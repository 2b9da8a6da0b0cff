-- no-transaction
-- gen: V3 split_key  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.parts.parts_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.parts
-- scan: public.parts
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.parts, where it depends on them, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.parts_pkey__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY parts_pkey__gen_new ON public.parts USING btree (maker, number);
