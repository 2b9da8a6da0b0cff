-- gen: V1 rename_and_change_in_block  phase: expand  kind: schema
-- why: after.gen:5 column public.people.email
-- why: after.gen:1 column public.people.name
-- why: after.gen:4 column public.people.age
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.people ADD COLUMN email text;

ALTER TABLE public.people ALTER COLUMN name TYPE text;

CREATE FUNCTION public.zzzz_gen_people_age() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.age IS NULL THEN
    SELECT (0) INTO NEW.age FROM (SELECT NEW.*) AS people;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_people_age BEFORE INSERT OR UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_people_age();
ALTER TABLE public.people ENABLE ALWAYS TRIGGER zzzz_gen_people_age;
ALTER TABLE public.people ADD CONSTRAINT people_age__gen_not_null CHECK (age IS NOT NULL) NOT VALID;

COMMIT;
