-- gen: V7 rename_beside_triggers  phase: contract  kind: schema
-- why: after.sql:4 column public.part.name
-- lock: ACCESS EXCLUSIVE on public.part, public.use
-- scan: public.part
-- rewrite: public.part
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.part, public.use IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER part_touch ON public.part;
ALTER TABLE public.use DROP CONSTRAINT use_label_fkey;
ALTER TABLE public.part DROP CONSTRAINT part_name_key;
ALTER TABLE public.part ADD COLUMN label text;
UPDATE public.part SET label = (name)::text;
ALTER TABLE public.part ALTER COLUMN label SET NOT NULL;
ALTER TABLE public.part ADD CONSTRAINT part_name__gen_not_null CHECK (name IS NOT NULL);
ALTER TABLE public.part ALTER COLUMN name DROP NOT NULL;
ALTER TABLE public.part ADD CONSTRAINT part_label_key UNIQUE (label);
CREATE UNIQUE INDEX part_name_key__gen_new ON public.part USING btree (name);
ALTER TABLE public.use ADD CONSTRAINT use_label_fkey FOREIGN KEY (label) REFERENCES public.part(label);
ALTER TABLE public.use ADD CONSTRAINT use_use_label_fkey__gen_new FOREIGN KEY (label) REFERENCES public.part(name);
CREATE FUNCTION public.zzzz_gen_part_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' AND NEW.name IS NOT NULL AND NEW.name IS DISTINCT FROM (SELECT (label)::text FROM (SELECT NEW.*) AS part) THEN
    SELECT ((name)::text) INTO NEW.label FROM (SELECT NEW.*) AS part;
  ELSIF TG_OP = 'UPDATE' AND NEW.name IS DISTINCT FROM OLD.name AND NEW.name IS DISTINCT FROM (SELECT (label)::text FROM (SELECT NEW.*) AS part) THEN
    SELECT ((name)::text) INTO NEW.label FROM (SELECT NEW.*) AS part;
  ELSIF NEW.name IS NULL OR OLD.label IS DISTINCT FROM NEW.label THEN
    SELECT ((label)::text) INTO NEW.name FROM (SELECT NEW.*) AS part;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_part_name BEFORE INSERT OR UPDATE ON public.part FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_part_name();
ALTER TABLE public.part ENABLE ALWAYS TRIGGER zzzz_gen_part_name;
ALTER TABLE public.part ADD CONSTRAINT part_name__gen_in_step CHECK (name IS NOT NULL OR ((label)::text) IS NULL);
CREATE TRIGGER part_touch BEFORE INSERT OR UPDATE OF label ON public.part FOR EACH ROW EXECUTE FUNCTION public.touch();

COMMIT;
