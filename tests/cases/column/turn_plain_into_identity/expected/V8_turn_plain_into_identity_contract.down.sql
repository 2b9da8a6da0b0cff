-- gen: V8 turn_plain_into_identity  phase: contract  kind: schema
-- why: after.sql:1 column public.invoice.id
-- why: after.sql:2 column public.visit.id
-- lock: ACCESS EXCLUSIVE on public.invoice, public.visit
-- scan: public.visit
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SEQUENCE public.visit_id__gen_counter;
SELECT pg_catalog.setval('public.visit_id__gen_counter'::pg_catalog.regclass, last_value, is_called) FROM public.visit_id_seq;
ALTER TABLE public.visit ALTER COLUMN id DROP IDENTITY;
GRANT USAGE ON SEQUENCE public.visit_id__gen_counter TO PUBLIC;
ALTER TABLE public.visit ALTER COLUMN id SET DEFAULT nextval('public.visit_id__gen_counter'::regclass);
CREATE FUNCTION public.zzzz_gen_visit_id_counter() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.setval('public.visit_id__gen_counter', NEW.id)
    FROM public.visit_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 9223372036854775807
    AND NEW.id > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.visit_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 9223372036854775807
    AND (NEW.id > gen_counter.last_value OR (NEW.id = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.visit_id__gen_counter');
  END LOOP;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_visit_id_counter BEFORE INSERT OR UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_visit_id_counter();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER zzzz_gen_visit_id_counter;

CREATE FUNCTION public.zzzz_gen_visit_id() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.id IS NULL THEN
    SELECT (nextval('public.visit_id__gen_counter'::regclass)) INTO NEW.id FROM (SELECT NEW.*) AS visit;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_visit_id BEFORE INSERT OR UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_visit_id();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER zzzz_gen_visit_id;
ALTER TABLE public.visit ADD CONSTRAINT visit_id__gen_not_null CHECK (id IS NOT NULL);
ALTER TABLE public.visit ALTER COLUMN id DROP NOT NULL;

CREATE SEQUENCE public.invoice_id__gen_counter AS integer;
SELECT pg_catalog.setval('public.invoice_id__gen_counter'::pg_catalog.regclass, last_value, is_called) FROM public.invoice_id_seq;
ALTER TABLE public.invoice ALTER COLUMN id DROP IDENTITY;
GRANT USAGE ON SEQUENCE public.invoice_id__gen_counter TO PUBLIC;
ALTER TABLE public.invoice ALTER COLUMN id SET DEFAULT nextval('public.invoice_id__gen_counter'::regclass);
CREATE FUNCTION public.zzzz_gen_invoice_id_counter() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.setval('public.invoice_id__gen_counter', NEW.id)
    FROM public.invoice_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 2147483647
    AND NEW.id > gen_counter.last_value + 1000;
  WHILE EXISTS (
    SELECT FROM public.invoice_id__gen_counter AS gen_counter
    WHERE NEW.id BETWEEN 1 AND 2147483647
    AND (NEW.id > gen_counter.last_value OR (NEW.id = gen_counter.last_value AND NOT gen_counter.is_called))
  ) LOOP
    PERFORM pg_catalog.nextval('public.invoice_id__gen_counter');
  END LOOP;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_invoice_id_counter BEFORE INSERT OR UPDATE ON public.invoice FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_invoice_id_counter();
ALTER TABLE public.invoice ENABLE ALWAYS TRIGGER zzzz_gen_invoice_id_counter;

COMMIT;
