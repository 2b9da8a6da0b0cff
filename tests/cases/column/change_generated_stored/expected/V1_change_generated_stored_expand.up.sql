-- gen: V1 change_generated_stored  phase: expand  kind: schema
-- why: after.sql:6 column public.lines.tax
-- why: schema public__gen_new
-- why: after.sql:7 column public.lines.code
-- why: after.sql:1 table public__gen_new.lines
-- why: after.sql:1 trigger public.lines.zzzz_gen_lines_copy
-- lock: ACCESS EXCLUSIVE on public.lines
-- scan: no
-- rewrite: no
-- risk: a row that the new form of public.lines cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.lines ALTER COLUMN code DROP NOT NULL;

ALTER TABLE public.lines ALTER COLUMN tax DROP EXPRESSION;

CREATE TABLE public__gen_new.lines (
    id integer NOT NULL,
    price integer NOT NULL,
    count integer NOT NULL,
    total integer GENERATED ALWAYS AS ((price * count) + 1) STORED,
    tax integer,
    code text GENERATED ALWAYS AS ('line '::text || (id)::text) STORED NOT NULL,
    CONSTRAINT lines_pkey PRIMARY KEY (id)
);

CREATE FUNCTION public.zzzz_gen_lines_tax() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF (TG_OP = 'INSERT' AND NEW.tax IS NULL) OR (TG_OP = 'UPDATE' AND NEW.tax IS NOT DISTINCT FROM OLD.tax AND OLD.tax IS NOT DISTINCT FROM (SELECT ((price / 10)) FROM (SELECT OLD.*) AS lines)) THEN
    SELECT ((price / 10)) INTO NEW.tax FROM (SELECT NEW.*) AS lines;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_lines_tax BEFORE INSERT OR UPDATE ON public.lines FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_lines_tax();
ALTER TABLE public.lines ENABLE ALWAYS TRIGGER zzzz_gen_lines_tax;

CREATE FUNCTION public.zzzz_gen_lines_code() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.code IS NULL THEN
    SELECT (('line '::text || (id)::text)) INTO NEW.code FROM (SELECT NEW.*) AS lines;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_lines_code BEFORE INSERT OR UPDATE ON public.lines FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_lines_code();
ALTER TABLE public.lines ENABLE ALWAYS TRIGGER zzzz_gen_lines_code;

CREATE FUNCTION public__gen_new.zzzz_gen_lines_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE public__gen_new.lines;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id) IS DISTINCT FROM ROW(NEW.id)) THEN
    DELETE FROM public__gen_new.lines AS gen_new_form
    WHERE gen_new_form.id = OLD.id
      AND NOT EXISTS (SELECT FROM public.lines AS lines WHERE lines.id = OLD.id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.lines AS gen_new_form (id, price, count, tax)
    SELECT id, price, count, tax
    FROM public.lines AS lines
    WHERE lines.id = NEW.id
    ON CONFLICT (id) DO UPDATE SET price = excluded.price, count = excluded.count, tax = excluded.tax;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_lines_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_lines_copy AFTER INSERT OR UPDATE OR DELETE ON public.lines FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_lines_copy();
ALTER TABLE public.lines ENABLE ALWAYS TRIGGER zzzz_gen_lines_copy;
CREATE TRIGGER zzzz_gen_lines_empty AFTER TRUNCATE ON public.lines FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_lines_copy();
ALTER TABLE public.lines ENABLE ALWAYS TRIGGER zzzz_gen_lines_empty;

COMMIT;
