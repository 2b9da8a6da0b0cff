-- no-transaction
-- gen: V5 drop_key_column  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.ship.ship_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.ship
-- scan: public.ship
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.ship_pkey__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY ship_pkey__gen_new ON public.ship USING btree (code);
