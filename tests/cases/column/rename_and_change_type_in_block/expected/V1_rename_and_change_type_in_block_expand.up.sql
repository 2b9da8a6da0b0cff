-- gen: V1 rename_and_change_type_in_block  phase: expand  kind: schema
-- why: after.gen:3 column public.people.birthday
-- why: after.gen:4 column public.people.favours
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.people ADD COLUMN birthday date;

ALTER TABLE public.people ADD COLUMN favours bigint;

CREATE FUNCTION public.zzzz_gen_people_birthday_favours() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' AND NEW.birthday IS NOT NULL AND NEW.birthday IS DISTINCT FROM (SELECT (nullif(born, '')::date)::date FROM (SELECT NEW.*) AS people) THEN
    SELECT ((birthday::text)::text) INTO NEW.born FROM (SELECT NEW.*) AS people;
  ELSIF TG_OP = 'UPDATE' AND NEW.birthday IS DISTINCT FROM OLD.birthday AND NEW.birthday IS DISTINCT FROM (SELECT (nullif(born, '')::date)::date FROM (SELECT NEW.*) AS people) THEN
    SELECT ((birthday::text)::text) INTO NEW.born FROM (SELECT NEW.*) AS people;
  ELSIF NEW.birthday IS NULL OR OLD.born IS DISTINCT FROM NEW.born THEN
    SELECT ((nullif(born, '')::date)::date) INTO NEW.birthday FROM (SELECT NEW.*) AS people;
  END IF;
  IF TG_OP = 'INSERT' AND NEW.favours IS NOT NULL AND NEW.favours IS DISTINCT FROM (SELECT (likes)::bigint FROM (SELECT NEW.*) AS people) THEN
    SELECT ((favours)::integer) INTO NEW.likes FROM (SELECT NEW.*) AS people;
  ELSIF TG_OP = 'UPDATE' AND NEW.favours IS DISTINCT FROM OLD.favours AND NEW.favours IS DISTINCT FROM (SELECT (likes)::bigint FROM (SELECT NEW.*) AS people) THEN
    SELECT ((favours)::integer) INTO NEW.likes FROM (SELECT NEW.*) AS people;
  ELSIF NEW.favours IS NULL OR OLD.likes IS DISTINCT FROM NEW.likes THEN
    SELECT ((likes)::bigint) INTO NEW.favours FROM (SELECT NEW.*) AS people;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_people_birthday_favours BEFORE INSERT OR UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_people_birthday_favours();
ALTER TABLE public.people ENABLE ALWAYS TRIGGER zzzz_gen_people_birthday_favours;
ALTER TABLE public.people ADD CONSTRAINT people_birthday__gen_in_step CHECK (birthday IS NOT NULL OR ((nullif(born, '')::date)::date) IS NULL) NOT VALID;
ALTER TABLE public.people ADD CONSTRAINT people_favours__gen_in_step CHECK (favours IS NOT NULL OR ((likes)::bigint) IS NULL) NOT VALID;
ALTER TABLE public.people ADD CONSTRAINT people_favours__gen_not_null CHECK (favours IS NOT NULL) NOT VALID;

COMMIT;
