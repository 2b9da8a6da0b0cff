-- no-transaction
-- gen: V3 exchange_without_key  phase: migrate  kind: schema
-- why: after.sql:1 table public.visit
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.visit__gen_key') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY visit__gen_key ON public.visit USING btree (visit__gen_key);
