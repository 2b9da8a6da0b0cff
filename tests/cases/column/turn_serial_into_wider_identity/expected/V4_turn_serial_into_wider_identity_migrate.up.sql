-- no-transaction
-- gen: V4 turn_serial_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:1 column public.invoice.id
-- lock: SHARE UPDATE EXCLUSIVE on public.invoice
-- scan: public.invoice
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.invoice_pkey__gen_new') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY invoice_pkey__gen_new ON public.invoice USING btree (id__gen_new);
