-- gen: V4 change_generated_stored  phase: contract  kind: schema
-- why: after.sql:6 column public.lines.tax
-- why: after.sql:1 table public.lines
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.lines
-- scan: no
-- rewrite: public.lines
-- risk: copies every row under the lock; fails on a row that the new form cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.lines SET SCHEMA public__gen_new;

CREATE TABLE public.lines (
    id integer NOT NULL,
    price integer NOT NULL,
    count integer NOT NULL,
    total integer GENERATED ALWAYS AS (price * count) STORED,
    tax integer,
    code text,
    CONSTRAINT lines_pkey PRIMARY KEY (id)
);

INSERT INTO public.lines (id, price, count, tax, code)
SELECT id, price, count, tax, code FROM public__gen_new.lines;

DROP SCHEMA public__gen_old;

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

COMMIT;
