-- gen: V1 change_one_collation_for_another  phase: expand  kind: schema
-- why: after.sql:1 column public.t.a
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.t ADD COLUMN a__gen_new text COLLATE pg_catalog."C";
CREATE FUNCTION public.zzzz_gen_t_a() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((a)::text) INTO NEW.a__gen_new FROM (SELECT NEW.*) AS t;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_t_a BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_t_a();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER zzzz_gen_t_a;
ALTER TABLE public.t ADD CONSTRAINT t_a__gen_in_step CHECK (a__gen_new COLLATE pg_catalog."C" IS NOT DISTINCT FROM (a)::text) NOT VALID;

COMMIT;
