-- no-transaction
-- gen: V3 exchange_stored_results  phase: migrate  kind: schema
-- why: after.sql:4 index public.t_half_once
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.t_half_once') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY t_half_once ON public.t USING btree (public.half__gen_new(a), id);
