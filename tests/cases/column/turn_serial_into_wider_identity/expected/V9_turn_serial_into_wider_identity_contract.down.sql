-- gen: V9 turn_serial_into_wider_identity  phase: contract  kind: schema
-- why: after.sql:2 column public.line.id
-- lock: ACCESS EXCLUSIVE on public.line, public.lines_of
-- scan: public.line
-- rewrite: public.line
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.line IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.lines_of;
ALTER SEQUENCE public.line_id_seq OWNED BY NONE;
ALTER TABLE public.line DROP CONSTRAINT line_invoice_fkey;
ALTER TABLE public.line DROP CONSTRAINT line_pkey;
ALTER SEQUENCE public.line_id_seq RENAME TO line_id_seq__gen_new;
ALTER TABLE public.line ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.line RENAME COLUMN id TO id__gen_new;
ALTER TABLE public.line RENAME COLUMN invoice TO invoice__gen_new;
ALTER TABLE public.line ADD COLUMN id bigint;
ALTER TABLE public.line ADD COLUMN invoice integer;
UPDATE public.line SET id = (id__gen_new)::bigint, invoice = (invoice__gen_new)::integer;
ALTER TABLE public.line ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.line ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval('public.line_id_seq'::pg_catalog.regclass, last_value, is_called) FROM public.line_id_seq__gen_new;
DROP SEQUENCE public.line_id_seq__gen_new;
ALTER TABLE public.line ADD CONSTRAINT line_id__gen_not_null CHECK (id__gen_new IS NOT NULL);
ALTER TABLE public.line ALTER COLUMN id__gen_new DROP NOT NULL;
CREATE UNIQUE INDEX line_pkey__gen_new ON public.line USING btree (id__gen_new);
ALTER TABLE public.line ADD CONSTRAINT line_pkey PRIMARY KEY (id);
ALTER TABLE public.line ADD CONSTRAINT line_invoice_fkey FOREIGN KEY (invoice__gen_new) REFERENCES public.invoice(id);
CREATE FUNCTION public.zzzz_gen_line_id_invoice() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((id)::integer) INTO NEW.id__gen_new FROM (SELECT NEW.*) AS line;
  SELECT ((invoice)::bigint) INTO NEW.invoice__gen_new FROM (SELECT NEW.*) AS line;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_line_id_invoice BEFORE INSERT OR UPDATE ON public.line FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_line_id_invoice();
ALTER TABLE public.line ENABLE ALWAYS TRIGGER zzzz_gen_line_id_invoice;
ALTER TABLE public.line ADD CONSTRAINT line_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::integer);
ALTER TABLE public.line ADD CONSTRAINT line_invoice__gen_in_step CHECK (invoice__gen_new IS NOT DISTINCT FROM (invoice)::bigint);

COMMIT;
