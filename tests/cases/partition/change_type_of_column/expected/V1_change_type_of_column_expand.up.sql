-- gen: V1 change_type_of_column  phase: expand  kind: schema
-- why: after.sql:3 column public.visit.n
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.visit ADD COLUMN n__gen_new bigint;
CREATE FUNCTION public.zzzz_gen_visit_n() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((n * 10)::bigint) INTO NEW.n__gen_new FROM (SELECT NEW.*) AS visit;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_visit_n BEFORE INSERT OR UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_visit_n();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER zzzz_gen_visit_n;
ALTER TABLE public.visit ADD CONSTRAINT visit_n__gen_in_step CHECK (n__gen_new IS NOT DISTINCT FROM (n * 10)::bigint) NOT VALID;

COMMIT;
