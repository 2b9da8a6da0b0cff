-- gen: V1 turn_plain_into_identity  phase: expand  kind: schema
-- why: after.sql:1 column public.invoice.id
-- lock: ACCESS EXCLUSIVE on public.invoice
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_invoice_id_counter ON public.invoice;
DROP FUNCTION public.zzzz_gen_invoice_id_counter();
DROP SEQUENCE public.invoice_id__gen_counter;

COMMIT;
