-- gen: V5 change_type_int_to_bigint  phase: contract  kind: schema
-- why: after.sql:1 column public.readings.value
-- lock: ACCESS EXCLUSIVE on public.readings
-- scan: public.readings
-- rewrite: public.readings
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.readings IN ACCESS EXCLUSIVE MODE;
ALTER INDEX public.readings_value_idx RENAME TO readings_value_idx__gen_new;
ALTER TABLE public.readings RENAME COLUMN value TO value__gen_new;
ALTER TABLE public.readings ADD COLUMN value integer;
UPDATE public.readings SET value = (value__gen_new)::integer;
ALTER TABLE public.readings ALTER COLUMN value SET NOT NULL;
ALTER TABLE public.readings ADD CONSTRAINT readings_value__gen_not_null CHECK (value__gen_new IS NOT NULL);
ALTER TABLE public.readings ALTER COLUMN value__gen_new DROP NOT NULL;
CREATE INDEX readings_value_idx ON public.readings USING btree (value);
CREATE FUNCTION public.zzzz_gen_readings_value() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((value)::bigint) INTO NEW.value__gen_new FROM (SELECT NEW.*) AS readings;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_readings_value BEFORE INSERT OR UPDATE ON public.readings FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_readings_value();
ALTER TABLE public.readings ENABLE ALWAYS TRIGGER zzzz_gen_readings_value;
ALTER TABLE public.readings ADD CONSTRAINT readings_value__gen_in_step CHECK (value__gen_new IS NOT DISTINCT FROM (value)::bigint);

COMMIT;
