-- gen: V5 rename_under_a_function  phase: contract  kind: schema
-- why: after.sql:12 column public.base.name
-- lock: ACCESS EXCLUSIVE on public.base
-- scan: public.base
-- rewrite: public.base
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.base IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.base ADD COLUMN label text;
UPDATE public.base SET label = (name)::text;
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
ALTER TABLE public.base ADD CONSTRAINT base_name__gen_in_step CHECK (name IS NOT NULL OR ((label)::text) IS NULL);

COMMIT;
