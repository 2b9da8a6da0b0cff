-- gen: V1 rename_under_a_new_view  phase: expand  kind: schema
-- why: after.sql:5 function public.touch()
-- why: after.sql:2 column public.people.full_name
-- why: after.sql:6 trigger public.people.touch
-- why: after.sql:4 view public.names
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

ALTER TABLE public.people ADD COLUMN full_name text;

CREATE TRIGGER touch BEFORE UPDATE OF full_name ON public.people FOR EACH ROW EXECUTE FUNCTION public.touch();

CREATE VIEW public.names AS
 SELECT people.full_name
   FROM public.people;

CREATE FUNCTION public.zzzz_gen_people_full_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' AND NEW.full_name IS NOT NULL AND NEW.full_name IS DISTINCT FROM (SELECT (name)::text FROM (SELECT NEW.*) AS people) THEN
    SELECT ((full_name)::text) INTO NEW.name FROM (SELECT NEW.*) AS people;
  ELSIF TG_OP = 'UPDATE' AND NEW.full_name IS DISTINCT FROM OLD.full_name AND NEW.full_name IS DISTINCT FROM (SELECT (name)::text FROM (SELECT NEW.*) AS people) THEN
    SELECT ((full_name)::text) INTO NEW.name FROM (SELECT NEW.*) AS people;
  ELSIF NEW.full_name IS NULL OR OLD.name IS DISTINCT FROM NEW.name THEN
    SELECT ((name)::text) INTO NEW.full_name FROM (SELECT NEW.*) AS people;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_people_full_name BEFORE INSERT OR UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_people_full_name();
ALTER TABLE public.people ENABLE ALWAYS TRIGGER zzzz_gen_people_full_name;
ALTER TABLE public.people ADD CONSTRAINT people_full_name__gen_in_step CHECK (full_name IS NOT NULL OR ((name)::text) IS NULL) NOT VALID;

COMMIT;
