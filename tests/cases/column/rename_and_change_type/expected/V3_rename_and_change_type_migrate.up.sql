-- no-transaction
-- gen: V3 rename_and_change_type  phase: migrate  kind: schema
-- why: after.sql:3 column public.acc.points
-- lock: SHARE UPDATE EXCLUSIVE on public.acc
-- scan: public.acc
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.acc_score__gen_new') AND indisvalid)

CREATE INDEX CONCURRENTLY acc_score__gen_new ON public.acc USING btree (points);
