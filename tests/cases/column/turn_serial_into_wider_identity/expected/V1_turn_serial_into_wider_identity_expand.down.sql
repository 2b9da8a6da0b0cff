-- gen: V1 turn_serial_into_wider_identity  phase: expand  kind: schema
-- why: after.sql:1 column public.invoice.id
-- why: after.sql:2 column public.line.id
-- lock: ACCESS EXCLUSIVE on public.invoice, public.line
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.line DROP CONSTRAINT line_invoice__gen_in_step;
ALTER TABLE public.line DROP CONSTRAINT line_id__gen_not_null;
ALTER TABLE public.line DROP CONSTRAINT line_id__gen_in_step;
DROP TRIGGER zzzz_gen_line_id_invoice ON public.line;
DROP FUNCTION public.zzzz_gen_line_id_invoice();
ALTER TABLE public.line DROP COLUMN id__gen_new;
ALTER TABLE public.line DROP COLUMN invoice__gen_new;

ALTER TABLE public.invoice DROP CONSTRAINT invoice_id__gen_not_null;
ALTER TABLE public.invoice DROP CONSTRAINT invoice_id__gen_in_step;
DROP TRIGGER zzzz_gen_invoice_id ON public.invoice;
DROP FUNCTION public.zzzz_gen_invoice_id();
ALTER TABLE public.invoice DROP COLUMN id__gen_new;

COMMIT;
