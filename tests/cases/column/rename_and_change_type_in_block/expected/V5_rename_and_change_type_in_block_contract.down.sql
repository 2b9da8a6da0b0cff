-- gen: V5 rename_and_change_type_in_block  phase: contract  kind: schema
-- why: after.gen:3 column public.people.birthday
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: public.people
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.people IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.people DROP CONSTRAINT people_favours_key;
ALTER TABLE public.people ALTER COLUMN favours DROP DEFAULT;
ALTER TABLE public.people ADD COLUMN born text;
ALTER TABLE public.people ADD COLUMN likes integer;
UPDATE public.people SET born = (birthday::text)::text, likes = (favours)::integer;
UPDATE public.people SET birthday = (nullif(born, '')::date)::date WHERE birthday IS NULL AND ((nullif(born, '')::date)::date) IS NOT NULL;
ALTER TABLE public.people ALTER COLUMN likes SET NOT NULL;
ALTER TABLE public.people ALTER COLUMN likes SET DEFAULT 3;
ALTER TABLE public.people ADD CONSTRAINT people_favours__gen_not_null CHECK (favours IS NOT NULL);
ALTER TABLE public.people ALTER COLUMN favours DROP NOT NULL;
CREATE UNIQUE INDEX people_favours_key__gen_new ON public.people USING btree (favours);
ALTER TABLE public.people ADD CONSTRAINT people_likes_key UNIQUE (likes);
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
ALTER TABLE public.people ADD CONSTRAINT people_birthday__gen_in_step CHECK (birthday IS NOT NULL OR ((nullif(born, '')::date)::date) IS NULL);
ALTER TABLE public.people ADD CONSTRAINT people_favours__gen_in_step CHECK (favours IS NOT NULL OR ((likes)::bigint) IS NULL);

COMMIT;
