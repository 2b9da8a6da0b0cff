-- gen: V4 change_type_of_serial  phase: contract  kind: schema
-- why: after.sql:1 column public.parts.number
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: public.parts
-- rewrite: public.parts
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.parts IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.parts RENAME COLUMN number TO number__gen_new;
ALTER TABLE public.parts ADD COLUMN number integer;
UPDATE public.parts SET number = (number__gen_new::integer)::integer;
ALTER TABLE public.parts ALTER COLUMN number SET NOT NULL;
ALTER TABLE public.parts ALTER COLUMN number SET DEFAULT nextval('public.parts_number_seq'::regclass);
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
ALTER TABLE public.parts ADD CONSTRAINT parts_number__gen_in_step CHECK (number__gen_new IS NOT DISTINCT FROM (number)::text);
ALTER SEQUENCE public.parts_number_seq OWNED BY public.parts.number;

COMMIT;
