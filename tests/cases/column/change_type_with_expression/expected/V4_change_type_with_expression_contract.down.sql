-- gen: V4 change_type_with_expression  phase: contract  kind: schema
-- why: after.sql:4 column public.parts.weight
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: public.parts
-- rewrite: public.parts
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.parts IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.parts RENAME COLUMN weight TO weight__gen_new;
ALTER TABLE public.parts ADD COLUMN weight text;
UPDATE public.parts SET weight = (weight__gen_new::text)::text;
UPDATE public.parts SET weight__gen_new = (weight::numeric)::numeric WHERE weight__gen_new IS DISTINCT FROM (weight::numeric)::numeric;
ALTER TABLE public.parts ALTER COLUMN weight SET NOT NULL;
ALTER TABLE public.parts ADD CONSTRAINT parts_weight__gen_not_null CHECK (weight__gen_new IS NOT NULL);
ALTER TABLE public.parts ALTER COLUMN weight__gen_new DROP NOT NULL;
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
ALTER TABLE public.parts ADD CONSTRAINT parts_weight__gen_in_step CHECK (weight__gen_new IS NOT DISTINCT FROM (weight::numeric)::numeric);

COMMIT;
