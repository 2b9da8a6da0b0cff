-- gen: V4 change_type_of_column  phase: contract  kind: schema
-- why: after.sql:3 column public.visit.n
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: public.visit
-- rewrite: public.visit
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.visit IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.visit RENAME COLUMN n TO n__gen_new;
ALTER TABLE public.visit ADD COLUMN n integer;
UPDATE public.visit SET n = (n__gen_new / 10)::integer;
UPDATE public.visit SET n__gen_new = (n * 10)::bigint WHERE n__gen_new IS DISTINCT FROM (n * 10)::bigint;
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
ALTER TABLE public.visit ADD CONSTRAINT visit_n__gen_in_step CHECK (n__gen_new IS NOT DISTINCT FROM (n * 10)::bigint);

COMMIT;
