-- no-transaction
-- gen: V3 rename_with_its_parts  phase: migrate  kind: schema
-- why: after.sql:5 index public.bill_paid_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.bill
-- scan: public.bill
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.bill_paid_idx') AND indisvalid)

CREATE INDEX CONCURRENTLY bill_paid_idx ON public.bill USING btree (paid);
