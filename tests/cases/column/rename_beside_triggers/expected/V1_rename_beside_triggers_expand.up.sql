-- gen: V1 rename_beside_triggers  phase: expand  kind: schema
-- why: after.sql:1 function public.touch()
-- why: after.sql:4 column public.part.name
-- why: after.sql:9 column public.person.email
-- why: after.sql:10 policy public.person.own
-- why: after.sql:9 column public.person.age
-- lock: ACCESS EXCLUSIVE on public.part, public.person
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN NEW.note := upper(NEW.name); RETURN NEW; END $function$;

ALTER TABLE public.part ADD COLUMN name text;

ALTER TABLE public.person ADD COLUMN email text;

CREATE POLICY own ON public.person USING (email = 'me'::text);

CREATE FUNCTION public.zzzz_gen_part_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'INSERT' AND NEW.name IS NOT NULL AND NEW.name IS DISTINCT FROM (SELECT (label)::text FROM (SELECT NEW.*) AS part) THEN
    SELECT ((name)::text) INTO NEW.label FROM (SELECT NEW.*) AS part;
  ELSIF TG_OP = 'UPDATE' AND NEW.name IS DISTINCT FROM OLD.name AND NEW.name IS DISTINCT FROM (SELECT (label)::text FROM (SELECT NEW.*) AS part) THEN
    SELECT ((name)::text) INTO NEW.label FROM (SELECT NEW.*) AS part;
  ELSIF NEW.name IS NULL OR OLD.label IS DISTINCT FROM NEW.label THEN
    SELECT ((label)::text) INTO NEW.name FROM (SELECT NEW.*) AS part;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_part_name BEFORE INSERT OR UPDATE ON public.part FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_part_name();
ALTER TABLE public.part ENABLE ALWAYS TRIGGER zzzz_gen_part_name;
ALTER TABLE public.part ADD CONSTRAINT part_name__gen_in_step CHECK (name IS NOT NULL OR ((label)::text) IS NULL) NOT VALID;
ALTER TABLE public.part ADD CONSTRAINT part_name__gen_not_null CHECK (name IS NOT NULL) NOT VALID;

ALTER TABLE public.person ADD COLUMN age__gen_new integer;
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
ALTER TABLE public.person ADD CONSTRAINT person_age__gen_in_step CHECK (age__gen_new IS NOT DISTINCT FROM (age)::integer) NOT VALID;
ALTER TABLE public.person ADD CONSTRAINT person_email__gen_in_step CHECK (email IS NOT NULL OR ((mail)::text) IS NULL) NOT VALID;
ALTER TABLE public.person ADD CONSTRAINT person_mail_has_at__gen_new CHECK ((email ~~ '%@%'::text)) NOT VALID;

COMMIT;
