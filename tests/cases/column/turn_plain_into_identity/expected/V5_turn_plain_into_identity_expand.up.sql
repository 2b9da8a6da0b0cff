-- gen: V5 turn_plain_into_identity  phase: expand  kind: schema
-- why: after.sql:2 column public.visit.id
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.zzzz_gen_visit_id() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.id IS NULL THEN
    SELECT (nextval('public.visit_id__gen_counter'::regclass)) INTO NEW.id FROM (SELECT NEW.*) AS visit;
  END IF;
  RETURN NEW;
END
$gen$;
LOCK TABLE public.visit IN ACCESS EXCLUSIVE MODE;
CREATE TRIGGER zzzz_gen_visit_id BEFORE INSERT OR UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_visit_id();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER zzzz_gen_visit_id;
ALTER TABLE public.visit ADD CONSTRAINT visit_id__gen_not_null CHECK (id IS NOT NULL) NOT VALID;

COMMIT;
