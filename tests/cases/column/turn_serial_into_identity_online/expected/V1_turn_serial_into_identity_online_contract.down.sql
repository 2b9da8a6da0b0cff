-- gen: V1 turn_serial_into_identity_online  phase: contract  kind: schema
-- why: after.sql:1 column public.invoice.id
-- why: after.sql:3 column public.ticket.id
-- lock: ACCESS EXCLUSIVE on public.invoice, public.ticket
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SELECT pg_catalog.setval('public.numbers'::pg_catalog.regclass, last_value, is_called) FROM public.ticket_id_seq;
ALTER TABLE public.ticket ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.ticket ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);

CREATE SEQUENCE public.invoice_id_seq__gen_new AS integer;
SELECT pg_catalog.setval('public.invoice_id_seq__gen_new'::pg_catalog.regclass, last_value, is_called) FROM public.invoice_id_seq;
ALTER TABLE public.invoice ALTER COLUMN id DROP IDENTITY;
ALTER SEQUENCE public.invoice_id_seq__gen_new RENAME TO invoice_id_seq;
ALTER TABLE public.invoice ALTER COLUMN id SET DEFAULT nextval('public.invoice_id_seq'::regclass);
ALTER SEQUENCE public.invoice_id_seq OWNED BY public.invoice.id;

COMMIT;
