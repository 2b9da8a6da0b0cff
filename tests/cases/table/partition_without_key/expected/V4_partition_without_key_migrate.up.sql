-- gen: V4 partition_without_key  phase: migrate  kind: schema
-- why: after.sql:1 trigger public.visit.zzzz_gen_visit_copy
-- lock: SHARE ROW EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: a row that the new form of public.visit cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public__gen_new.zzzz_gen_visit_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE public__gen_new.visit;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.visit__gen_key, OLD.at) IS DISTINCT FROM ROW(NEW.visit__gen_key, NEW.at)) THEN
    DELETE FROM public__gen_new.visit AS gen_new_form
    WHERE gen_new_form.visit__gen_key = OLD.visit__gen_key AND gen_new_form.at = OLD.at
      AND NOT EXISTS (SELECT FROM public.visit AS visit WHERE visit.visit__gen_key = OLD.visit__gen_key AND visit.at = OLD.at);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.visit AS gen_new_form (page, at, visit__gen_key)
    SELECT page, at, visit__gen_key
    FROM public.visit AS visit
    WHERE visit.visit__gen_key = NEW.visit__gen_key AND visit.at = NEW.at
    ON CONFLICT (visit__gen_key, at) DO UPDATE SET page = excluded.page;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_visit_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_visit_copy AFTER INSERT OR UPDATE OR DELETE ON public.visit FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_visit_copy();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER zzzz_gen_visit_copy;
CREATE TRIGGER zzzz_gen_visit_empty AFTER TRUNCATE ON public.visit FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_visit_copy();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER zzzz_gen_visit_empty;

COMMIT;
