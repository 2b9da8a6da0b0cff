-- gen: V1 change_type_of_serial  phase: expand  kind: schema
-- why: after.sql:1 column public.parts.number
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.parts ADD COLUMN number__gen_new text;
CREATE FUNCTION public.zzzz_gen_parts_number() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((number)::text) INTO NEW.number__gen_new FROM (SELECT NEW.*) AS parts;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_parts_number BEFORE INSERT OR UPDATE ON public.parts FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_parts_number();
ALTER TABLE public.parts ENABLE ALWAYS TRIGGER zzzz_gen_parts_number;
ALTER TABLE public.parts ADD CONSTRAINT parts_number__gen_in_step CHECK (number__gen_new IS NOT DISTINCT FROM (number)::text) NOT VALID;

COMMIT;
