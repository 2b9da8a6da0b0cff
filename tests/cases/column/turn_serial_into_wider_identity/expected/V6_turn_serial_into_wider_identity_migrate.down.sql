-- gen: V6 turn_serial_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:1 column public.invoice.id
-- lock: SHARE ROW EXCLUSIVE on public.line
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.line DROP CONSTRAINT line_line_invoice_fkey__gen_new;
