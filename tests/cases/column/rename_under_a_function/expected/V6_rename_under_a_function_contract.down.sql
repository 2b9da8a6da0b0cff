-- gen: V6 rename_under_a_function  phase: contract  kind: schema
-- why: after.sql:3 column public.part.width
-- lock: ACCESS EXCLUSIVE on public.large, public.part, public.sizes, public.totals
-- scan: public.part
-- rewrite: public.part
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.part IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.totals;
DROP VIEW public.large;
DROP VIEW public.sizes;
DROP FUNCTION public.total();
ALTER TABLE public.part ADD COLUMN size integer;
ALTER TABLE public.part ADD COLUMN notes json;
UPDATE public.part SET size = (width::int)::integer, notes = (remarks)::json;
UPDATE public.part SET width = (size::text)::text WHERE width IS NULL AND ((size::text)::text) IS NOT NULL;
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
ALTER TABLE public.part ADD CONSTRAINT part_width__gen_in_step CHECK (width IS NOT NULL OR ((size::text)::text) IS NULL);
ALTER TABLE public.part ADD CONSTRAINT part_remarks__gen_in_step CHECK (remarks IS NOT NULL OR ((notes)::jsonb) IS NULL);
CREATE OR REPLACE FUNCTION public.total()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT sum(part.size) AS sum
    FROM public.part;
END;
CREATE VIEW public.sizes AS
 SELECT part.id,
    part.size
   FROM public.part;
CREATE VIEW public.large AS
 SELECT sizes.size
   FROM public.sizes
  WHERE (sizes.size > 10);
CREATE VIEW public.totals AS
 SELECT public.total() AS total;

COMMIT;
