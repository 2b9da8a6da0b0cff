-- gen: V1 split_in_tree  phase: expand  kind: schema
-- why: after.gen:4 column public.people.first_name
-- why: after.gen:5 column public.people.last_name
-- why: after.gen:1 column public.people.full_name
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: a value that the columns of the other program cannot take fails the write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.people.full_name
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.people ADD COLUMN first_name text;

ALTER TABLE public.people ADD COLUMN last_name text;

ALTER TABLE public.people ALTER COLUMN full_name DROP NOT NULL;

CREATE FUNCTION public.zzzz_gen_people_first_name_last_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF (NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name)
      AND (SELECT NEW.first_name IS DISTINCT FROM ((split_part(full_name, ' ', 1))::text) OR NEW.last_name IS DISTINCT FROM ((split_part(full_name, ' ', 2))::text) FROM (SELECT NEW.*) AS people) THEN
    IF TG_OP = 'UPDATE' AND OLD.first_name IS NULL AND OLD.last_name IS NULL THEN
      IF NEW.first_name IS NULL THEN
        SELECT ((split_part(full_name, ' ', 1))::text) INTO NEW.first_name FROM (SELECT OLD.*) AS people;
      END IF;
      IF NEW.last_name IS NULL THEN
        SELECT ((split_part(full_name, ' ', 2))::text) INTO NEW.last_name FROM (SELECT OLD.*) AS people;
      END IF;
    END IF;
    IF TG_OP = 'INSERT' OR NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name THEN
      SELECT ((first_name || coalesce(' ' || last_name, ''))::text) INTO NEW.full_name FROM (SELECT NEW.*) AS people;
    END IF;
  ELSIF NEW.first_name IS NULL AND NEW.last_name IS NULL THEN
    SELECT ((split_part(full_name, ' ', 1))::text) INTO NEW.first_name FROM (SELECT NEW.*) AS people;
    SELECT ((split_part(full_name, ' ', 2))::text) INTO NEW.last_name FROM (SELECT NEW.*) AS people;
  ELSE
    IF NEW.full_name IS DISTINCT FROM OLD.full_name THEN
      SELECT ((split_part(full_name, ' ', 1))::text) INTO NEW.first_name FROM (SELECT NEW.*) AS people;
    END IF;
    IF NEW.full_name IS DISTINCT FROM OLD.full_name THEN
      SELECT ((split_part(full_name, ' ', 2))::text) INTO NEW.last_name FROM (SELECT NEW.*) AS people;
    END IF;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_people_first_name_last_name BEFORE INSERT OR UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_people_first_name_last_name();
ALTER TABLE public.people ENABLE ALWAYS TRIGGER zzzz_gen_people_first_name_last_name;
ALTER TABLE public.people ADD CONSTRAINT people_first_name__gen_not_null CHECK (first_name IS NOT NULL) NOT VALID;

COMMIT;
