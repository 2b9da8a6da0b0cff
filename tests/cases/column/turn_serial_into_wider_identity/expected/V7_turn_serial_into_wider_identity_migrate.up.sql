-- gen: V7 turn_serial_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:2 constraint public.line.line_line_invoice_fkey__gen_new
-- why: after.sql:1 constraint public.invoice.invoice_id__gen_in_step
-- why: after.sql:1 constraint public.invoice.invoice_id__gen_not_null
-- why: after.sql:2 constraint public.line.line_id__gen_in_step
-- why: and 2 more
-- lock: SHARE UPDATE EXCLUSIVE on public.invoice, public.line
-- scan: public.invoice, public.line
-- rewrite: no
-- risk: fails when a row refers to nothing; fails when a row breaks invoice_id__gen_in_step; fails when a row breaks invoice_id__gen_not_null; fails when a row breaks line_id__gen_in_step; fails when a row breaks line_id__gen_not_null; fails when a row breaks line_invoice__gen_in_step
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.line VALIDATE CONSTRAINT line_line_invoice_fkey__gen_new;

ALTER TABLE public.invoice VALIDATE CONSTRAINT invoice_id__gen_in_step;

ALTER TABLE public.invoice VALIDATE CONSTRAINT invoice_id__gen_not_null;

ALTER TABLE public.line VALIDATE CONSTRAINT line_id__gen_in_step;

ALTER TABLE public.line VALIDATE CONSTRAINT line_id__gen_not_null;

ALTER TABLE public.line VALIDATE CONSTRAINT line_invoice__gen_in_step;

COMMIT;
