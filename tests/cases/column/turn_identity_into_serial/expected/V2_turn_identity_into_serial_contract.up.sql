-- gen: V2 turn_identity_into_serial  phase: contract  kind: schema
-- why: after.sql:1 column public.invoice.id
-- why: after.sql:4 column public.plain.id
-- lock: ACCESS EXCLUSIVE on public.invoice, public.plain
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

CREATE SEQUENCE public.invoice_id_seq__gen_new AS integer;
SELECT pg_catalog.setval('public.invoice_id_seq__gen_new'::pg_catalog.regclass, last_value, is_called) FROM public.invoice_id_seq;
ALTER TABLE public.invoice ALTER COLUMN id DROP IDENTITY;
ALTER SEQUENCE public.invoice_id_seq__gen_new RENAME TO invoice_id_seq;
GRANT USAGE ON SEQUENCE public.invoice_id_seq TO app_user;
COMMENT ON SEQUENCE public.invoice_id_seq IS 'numbers of invoices';
ALTER TABLE public.invoice ALTER COLUMN id SET DEFAULT nextval('public.invoice_id_seq'::regclass);
ALTER SEQUENCE public.invoice_id_seq OWNED BY public.invoice.id;

ALTER TABLE public.plain ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.plain ALTER COLUMN id DROP NOT NULL;

COMMIT;
