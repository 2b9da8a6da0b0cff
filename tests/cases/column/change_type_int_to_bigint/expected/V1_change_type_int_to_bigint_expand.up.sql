-- gen: V1 change_type_int_to_bigint  phase: expand  kind: schema
-- why: after.sql:1 column public.readings.value
-- lock: ACCESS EXCLUSIVE on public.readings
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.readings ADD COLUMN value__gen_new bigint;
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
ALTER TABLE public.readings ADD CONSTRAINT readings_value__gen_in_step CHECK (value__gen_new IS NOT DISTINCT FROM (value)::bigint) NOT VALID;
ALTER TABLE public.readings ADD CONSTRAINT readings_value__gen_not_null CHECK (value__gen_new IS NOT NULL) NOT VALID;

COMMIT;
