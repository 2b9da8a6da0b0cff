-- gen: V1 turn_serial_into_wider_identity  phase: expand  kind: schema
-- why: after.sql:1 column public.invoice.id
-- why: after.sql:2 column public.line.id
-- lock: ACCESS EXCLUSIVE on public.invoice, public.line
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.invoice ADD COLUMN id__gen_new bigint;
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
ALTER TABLE public.invoice ADD CONSTRAINT invoice_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::bigint) NOT VALID;
ALTER TABLE public.invoice ADD CONSTRAINT invoice_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;

ALTER TABLE public.line ADD COLUMN id__gen_new integer;
ALTER TABLE public.line ADD COLUMN invoice__gen_new bigint;
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
ALTER TABLE public.line ADD CONSTRAINT line_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::integer) NOT VALID;
ALTER TABLE public.line ADD CONSTRAINT line_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;
ALTER TABLE public.line ADD CONSTRAINT line_invoice__gen_in_step CHECK (invoice__gen_new IS NOT DISTINCT FROM (invoice)::bigint) NOT VALID;

COMMIT;
