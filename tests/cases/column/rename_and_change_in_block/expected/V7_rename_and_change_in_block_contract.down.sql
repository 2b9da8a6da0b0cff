-- gen: V7 rename_and_change_in_block  phase: contract  kind: schema
-- why: after.gen:4 column public.people.age
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

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
LOCK TABLE public.people IN ACCESS EXCLUSIVE MODE;
CREATE TRIGGER zzzz_gen_people_age BEFORE INSERT OR UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_people_age();
ALTER TABLE public.people ENABLE ALWAYS TRIGGER zzzz_gen_people_age;
ALTER TABLE public.people ADD CONSTRAINT people_age__gen_not_null CHECK (age IS NOT NULL);
ALTER TABLE public.people ALTER COLUMN age DROP NOT NULL;

COMMIT;
