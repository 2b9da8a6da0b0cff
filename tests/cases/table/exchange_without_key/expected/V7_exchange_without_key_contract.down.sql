-- gen: V7 exchange_without_key  phase: contract  kind: schema
-- why: after.sql:1 table public.visit
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: public.visit
-- risk: copies every row under the lock; fails on a row that the new form cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.visit SET SCHEMA public__gen_new;

CREATE TABLE public.visit (
    page text NOT NULL,
    at timestamp with time zone,
    CONSTRAINT visit_at_key UNIQUE (at)
);

INSERT INTO public.visit (page, at)
SELECT page, at FROM public__gen_new.visit;

DROP SCHEMA public__gen_old;

ALTER TABLE public.visit ADD COLUMN visit__gen_key uuid DEFAULT pg_catalog.gen_random_uuid();
ALTER TABLE public.visit ALTER COLUMN visit__gen_key DROP DEFAULT;
CREATE UNIQUE INDEX visit__gen_key ON public.visit USING btree (visit__gen_key);
CREATE FUNCTION public.zzzz_gen_visit_key() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.visit__gen_key := pg_catalog.gen_random_uuid();
  ELSE
    NEW.visit__gen_key := coalesce(OLD.visit__gen_key, pg_catalog.gen_random_uuid());
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_visit_key BEFORE INSERT OR UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_visit_key();
ALTER TABLE public.visit ENABLE ALWAYS TRIGGER zzzz_gen_visit_key;
TRUNCATE public__gen_new.visit;
ALTER TABLE public__gen_new.visit ADD COLUMN visit__gen_key uuid;
INSERT INTO public__gen_new.visit (page, at, visit__gen_key)
SELECT page, at, visit__gen_key FROM public.visit AS visit;
CREATE UNIQUE INDEX visit__gen_key ON public__gen_new.visit USING btree (visit__gen_key);
CREATE FUNCTION public__gen_new.zzzz_gen_visit_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE public__gen_new.visit;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.visit__gen_key) IS DISTINCT FROM ROW(NEW.visit__gen_key)) THEN
    DELETE FROM public__gen_new.visit AS gen_new_form
    WHERE gen_new_form.visit__gen_key = OLD.visit__gen_key
      AND NOT EXISTS (SELECT FROM public.visit AS visit WHERE visit.visit__gen_key = OLD.visit__gen_key);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.visit AS gen_new_form (page, at, visit__gen_key)
    SELECT page, at, visit__gen_key
    FROM public.visit AS visit
    WHERE visit.visit__gen_key = NEW.visit__gen_key
    ON CONFLICT (visit__gen_key) DO UPDATE SET page = excluded.page, at = excluded.at;
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
