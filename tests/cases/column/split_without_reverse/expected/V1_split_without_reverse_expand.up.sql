-- gen: V1 split_without_reverse  phase: expand  kind: schema
-- why: after.gen:3 column public.people.first_name
-- why: after.gen:4 column public.people.last_name
-- why: after.gen:1 column public.people.full_name
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.people ADD COLUMN first_name text;

ALTER TABLE public.people ADD COLUMN last_name text;

ALTER TABLE public.people ALTER COLUMN full_name DROP NOT NULL;

CREATE FUNCTION public.zzzz_gen_people_first_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.first_name IS NULL THEN
    SELECT (split_part(full_name, ' ', 1)) INTO NEW.first_name FROM (SELECT NEW.*) AS people;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_people_first_name BEFORE INSERT OR UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_people_first_name();
ALTER TABLE public.people ENABLE ALWAYS TRIGGER zzzz_gen_people_first_name;
ALTER TABLE public.people ADD CONSTRAINT people_first_name__gen_not_null CHECK (first_name IS NOT NULL) NOT VALID;

COMMIT;
