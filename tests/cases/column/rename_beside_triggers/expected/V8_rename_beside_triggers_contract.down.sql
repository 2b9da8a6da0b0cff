-- gen: V8 rename_beside_triggers  phase: contract  kind: schema
-- why: after.sql:9 column public.person.age
-- lock: ACCESS EXCLUSIVE on public.person
-- scan: public.person
-- rewrite: public.person
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.person IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.person RENAME CONSTRAINT mail_has_at TO person_mail_has_at__gen_new;
ALTER TABLE public.person RENAME COLUMN age TO age__gen_new;
ALTER TABLE public.person ADD COLUMN age smallint;
ALTER TABLE public.person ADD COLUMN mail text;
UPDATE public.person SET age = (age__gen_new)::smallint, mail = (email)::text;
CREATE FUNCTION public.zzzz_gen_person_age_email() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' AND NEW.email IS NOT NULL AND NEW.email IS DISTINCT FROM (SELECT (mail)::text FROM (SELECT NEW.*) AS person) THEN
    SELECT ((email)::text) INTO NEW.mail FROM (SELECT NEW.*) AS person;
  ELSIF TG_OP = 'UPDATE' AND NEW.email IS DISTINCT FROM OLD.email AND NEW.email IS DISTINCT FROM (SELECT (mail)::text FROM (SELECT NEW.*) AS person) THEN
    SELECT ((email)::text) INTO NEW.mail FROM (SELECT NEW.*) AS person;
  ELSIF NEW.email IS NULL OR OLD.mail IS DISTINCT FROM NEW.mail THEN
    SELECT ((mail)::text) INTO NEW.email FROM (SELECT NEW.*) AS person;
  END IF;
  SELECT ((age)::integer) INTO NEW.age__gen_new FROM (SELECT NEW.*) AS person;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_person_age_email BEFORE INSERT OR UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_person_age_email();
ALTER TABLE public.person ENABLE ALWAYS TRIGGER zzzz_gen_person_age_email;
ALTER TABLE public.person ADD CONSTRAINT person_age__gen_in_step CHECK (age__gen_new IS NOT DISTINCT FROM (age)::integer);
ALTER TABLE public.person ADD CONSTRAINT person_email__gen_in_step CHECK (email IS NOT NULL OR ((mail)::text) IS NULL);

COMMIT;
