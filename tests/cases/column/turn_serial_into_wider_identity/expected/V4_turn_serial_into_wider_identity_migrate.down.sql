-- no-transaction
-- gen: V4 turn_serial_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:1 column public.invoice.id
-- lock: SHARE UPDATE EXCLUSIVE on public.invoice
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.invoice_pkey__gen_new;
