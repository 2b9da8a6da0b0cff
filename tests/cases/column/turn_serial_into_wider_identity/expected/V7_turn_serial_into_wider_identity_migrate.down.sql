-- gen: V7 turn_serial_into_wider_identity  phase: migrate  kind: schema
-- why: after.sql:2 constraint public.line.line_line_invoice_fkey__gen_new
-- why: after.sql:1 constraint public.invoice.invoice_id__gen_in_step
-- why: after.sql:1 constraint public.invoice.invoice_id__gen_not_null
-- why: after.sql:2 constraint public.line.line_id__gen_in_step
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.invoice, public.line
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.line DROP CONSTRAINT line_invoice__gen_in_step;
ALTER TABLE public.line ADD CONSTRAINT line_invoice__gen_in_step CHECK (invoice__gen_new IS NOT DISTINCT FROM (invoice)::bigint) NOT VALID;

ALTER TABLE public.line DROP CONSTRAINT line_id__gen_not_null;
ALTER TABLE public.line ADD CONSTRAINT line_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;

ALTER TABLE public.line DROP CONSTRAINT line_id__gen_in_step;
ALTER TABLE public.line ADD CONSTRAINT line_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::integer) NOT VALID;

ALTER TABLE public.invoice DROP CONSTRAINT invoice_id__gen_not_null;
ALTER TABLE public.invoice ADD CONSTRAINT invoice_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;

ALTER TABLE public.invoice DROP CONSTRAINT invoice_id__gen_in_step;
ALTER TABLE public.invoice ADD CONSTRAINT invoice_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::bigint) NOT VALID;

ALTER TABLE public.line DROP CONSTRAINT line_line_invoice_fkey__gen_new;
ALTER TABLE public.line ADD CONSTRAINT line_line_invoice_fkey__gen_new FOREIGN KEY (invoice__gen_new) REFERENCES public.invoice(id__gen_new) NOT VALID;

COMMIT;
