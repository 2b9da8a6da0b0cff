-- gen: V8 turn_serial_into_wider_identity  phase: contract  kind: schema
-- why: after.sql:1 column public.invoice.id
-- lock: ACCESS EXCLUSIVE on public.invoice, public.line
-- scan: public.invoice
-- rewrite: public.invoice
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.invoice, public.line IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.line DROP CONSTRAINT line_invoice_fkey;
ALTER TABLE public.invoice DROP CONSTRAINT invoice_pkey;
ALTER SEQUENCE public.invoice_id_seq RENAME TO invoice_id_seq__gen_new;
ALTER TABLE public.invoice RENAME COLUMN id TO id__gen_new;
ALTER TABLE public.invoice ADD COLUMN id integer;
UPDATE public.invoice SET id = (id__gen_new)::integer;
ALTER TABLE public.invoice ALTER COLUMN id SET NOT NULL;
CREATE SEQUENCE public.invoice_id_seq AS integer;
SELECT pg_catalog.setval('public.invoice_id_seq'::pg_catalog.regclass, last_value, is_called) FROM public.invoice_id_seq__gen_new;
ALTER TABLE public.invoice ALTER COLUMN id__gen_new DROP IDENTITY;
ALTER TABLE public.invoice ALTER COLUMN id SET DEFAULT nextval('public.invoice_id_seq'::regclass);
ALTER TABLE public.invoice ADD CONSTRAINT invoice_id__gen_not_null CHECK (id__gen_new IS NOT NULL);
ALTER TABLE public.invoice ALTER COLUMN id__gen_new DROP NOT NULL;
CREATE UNIQUE INDEX invoice_pkey__gen_new ON public.invoice USING btree (id__gen_new);
ALTER TABLE public.invoice ADD CONSTRAINT invoice_pkey PRIMARY KEY (id);
ALTER TABLE public.line ADD CONSTRAINT line_invoice_fkey FOREIGN KEY (invoice) REFERENCES public.invoice(id);
ALTER TABLE public.line ADD CONSTRAINT line_line_invoice_fkey__gen_new FOREIGN KEY (invoice__gen_new) REFERENCES public.invoice(id__gen_new);
CREATE FUNCTION public.zzzz_gen_invoice_id() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((id)::bigint) INTO NEW.id__gen_new FROM (SELECT NEW.*) AS invoice;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_invoice_id BEFORE INSERT OR UPDATE ON public.invoice FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_invoice_id();
ALTER TABLE public.invoice ENABLE ALWAYS TRIGGER zzzz_gen_invoice_id;
ALTER TABLE public.invoice ADD CONSTRAINT invoice_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::bigint);
ALTER SEQUENCE public.invoice_id_seq OWNED BY public.invoice.id;

COMMIT;
