-- gen: V1 change_type_with_expression  phase: expand  kind: schema
-- why: after.sql:4 column public.parts.weight
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.parts ADD COLUMN weight__gen_new numeric;
CREATE FUNCTION public.zzzz_gen_parts_weight() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((weight::numeric)::numeric) INTO NEW.weight__gen_new FROM (SELECT NEW.*) AS parts;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_parts_weight BEFORE INSERT OR UPDATE ON public.parts FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_parts_weight();
ALTER TABLE public.parts ENABLE ALWAYS TRIGGER zzzz_gen_parts_weight;
ALTER TABLE public.parts ADD CONSTRAINT parts_weight__gen_in_step CHECK (weight__gen_new IS NOT DISTINCT FROM (weight::numeric)::numeric) NOT VALID;
ALTER TABLE public.parts ADD CONSTRAINT parts_weight__gen_not_null CHECK (weight__gen_new IS NOT NULL) NOT VALID;

COMMIT;
