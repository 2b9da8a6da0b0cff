-- gen: V6 turn_serial_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:1 column public.invoice.id
-- lock: SHARE ROW EXCLUSIVE on public.invoice, public.line
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.line ADD CONSTRAINT line_line_invoice_fkey__gen_new FOREIGN KEY (invoice__gen_new) REFERENCES public.invoice(id__gen_new) NOT VALID;
