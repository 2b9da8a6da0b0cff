-- gen: V1 rename_under_a_function  phase: expand  kind: schema
-- why: after.sql:12 column public.base.name
-- why: after.sql:5 column public.part.remarks
-- why: after.sql:3 column public.part.width
-- lock: ACCESS EXCLUSIVE on public.base, public.part
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.base ADD COLUMN name text;

ALTER TABLE public.part ADD COLUMN remarks jsonb;

ALTER TABLE public.part ADD COLUMN width text;

CREATE FUNCTION public.zzzz_gen_base_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' AND NEW.name IS NOT NULL AND NEW.name IS DISTINCT FROM (SELECT (label)::text FROM (SELECT NEW.*) AS base) THEN
    SELECT ((name)::text) INTO NEW.label FROM (SELECT NEW.*) AS base;
  ELSIF TG_OP = 'UPDATE' AND NEW.name IS DISTINCT FROM OLD.name AND NEW.name IS DISTINCT FROM (SELECT (label)::text FROM (SELECT NEW.*) AS base) THEN
    SELECT ((name)::text) INTO NEW.label FROM (SELECT NEW.*) AS base;
  ELSIF NEW.name IS NULL OR OLD.label IS DISTINCT FROM NEW.label THEN
    SELECT ((label)::text) INTO NEW.name FROM (SELECT NEW.*) AS base;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_base_name BEFORE INSERT OR UPDATE ON public.base FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_base_name();
ALTER TABLE public.base ENABLE ALWAYS TRIGGER zzzz_gen_base_name;
ALTER TABLE public.base ADD CONSTRAINT base_name__gen_in_step CHECK (name IS NOT NULL OR ((label)::text) IS NULL) NOT VALID;

CREATE FUNCTION public.zzzz_gen_part_width_remarks() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' AND NEW.width IS NOT NULL AND NEW.width IS DISTINCT FROM (SELECT (size::text)::text FROM (SELECT NEW.*) AS part) THEN
    SELECT ((width::int)::integer) INTO NEW.size FROM (SELECT NEW.*) AS part;
  ELSIF TG_OP = 'UPDATE' AND NEW.width IS DISTINCT FROM OLD.width AND NEW.width IS DISTINCT FROM (SELECT (size::text)::text FROM (SELECT NEW.*) AS part) THEN
    SELECT ((width::int)::integer) INTO NEW.size FROM (SELECT NEW.*) AS part;
  ELSIF NEW.width IS NULL OR OLD.size IS DISTINCT FROM NEW.size THEN
    SELECT ((size::text)::text) INTO NEW.width FROM (SELECT NEW.*) AS part;
  END IF;
  IF TG_OP = 'INSERT' AND NEW.remarks IS NOT NULL AND NEW.remarks IS DISTINCT FROM (SELECT (notes)::jsonb FROM (SELECT NEW.*) AS part) THEN
    SELECT ((remarks)::json) INTO NEW.notes FROM (SELECT NEW.*) AS part;
  ELSIF TG_OP = 'UPDATE' AND NEW.remarks IS DISTINCT FROM OLD.remarks AND NEW.remarks IS DISTINCT FROM (SELECT (notes)::jsonb FROM (SELECT NEW.*) AS part) THEN
    SELECT ((remarks)::json) INTO NEW.notes FROM (SELECT NEW.*) AS part;
  ELSIF NEW.remarks IS NULL OR OLD.notes::text IS DISTINCT FROM NEW.notes::text THEN
    SELECT ((notes)::jsonb) INTO NEW.remarks FROM (SELECT NEW.*) AS part;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_part_width_remarks BEFORE INSERT OR UPDATE ON public.part FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_part_width_remarks();
ALTER TABLE public.part ENABLE ALWAYS TRIGGER zzzz_gen_part_width_remarks;
ALTER TABLE public.part ADD CONSTRAINT part_width__gen_in_step CHECK (width IS NOT NULL OR ((size::text)::text) IS NULL) NOT VALID;
ALTER TABLE public.part ADD CONSTRAINT part_remarks__gen_in_step CHECK (remarks IS NOT NULL OR ((notes)::jsonb) IS NULL) NOT VALID;

COMMIT;
