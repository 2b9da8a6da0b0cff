-- gen: V1 split_key  phase: expand  kind: schema
-- why: after.sql:3 column public.parts.maker
-- why: after.sql:5 column public.parts.number
-- lock: ACCESS EXCLUSIVE on public.parts
-- scan: no
-- rewrite: no
-- risk: a value that the columns of the other program cannot take fails the write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.parts, where it depends on them, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.parts ADD COLUMN maker text;

ALTER TABLE public.parts ADD COLUMN number integer;

CREATE FUNCTION public.zzzz_gen_parts_maker_number() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF (NEW.maker IS DISTINCT FROM OLD.maker OR NEW.number IS DISTINCT FROM OLD.number)
      AND (SELECT NEW.maker IS DISTINCT FROM ((split_part(code, '-', 1))::text) OR NEW.number IS DISTINCT FROM ((split_part(code, '-', 2)::int)::integer) FROM (SELECT NEW.*) AS parts) THEN
    IF TG_OP = 'UPDATE' AND OLD.maker IS NULL AND OLD.number IS NULL THEN
      IF NEW.maker IS NULL THEN
        SELECT ((split_part(code, '-', 1))::text) INTO NEW.maker FROM (SELECT OLD.*) AS parts;
      END IF;
      IF NEW.number IS NULL THEN
        SELECT ((split_part(code, '-', 2)::int)::integer) INTO NEW.number FROM (SELECT OLD.*) AS parts;
      END IF;
    END IF;
    IF TG_OP = 'INSERT' OR NEW.maker IS DISTINCT FROM OLD.maker OR NEW.number IS DISTINCT FROM OLD.number THEN
      SELECT ((maker || '-' || number)::text) INTO NEW.code FROM (SELECT NEW.*) AS parts;
    END IF;
  ELSIF NEW.maker IS NULL AND NEW.number IS NULL THEN
    SELECT ((split_part(code, '-', 1))::text) INTO NEW.maker FROM (SELECT NEW.*) AS parts;
    SELECT ((split_part(code, '-', 2)::int)::integer) INTO NEW.number FROM (SELECT NEW.*) AS parts;
  ELSE
    IF NEW.code IS DISTINCT FROM OLD.code THEN
      SELECT ((split_part(code, '-', 1))::text) INTO NEW.maker FROM (SELECT NEW.*) AS parts;
    END IF;
    IF NEW.code IS DISTINCT FROM OLD.code THEN
      SELECT ((split_part(code, '-', 2)::int)::integer) INTO NEW.number FROM (SELECT NEW.*) AS parts;
    END IF;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_parts_maker_number BEFORE INSERT OR UPDATE ON public.parts FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_parts_maker_number();
ALTER TABLE public.parts ENABLE ALWAYS TRIGGER zzzz_gen_parts_maker_number;
ALTER TABLE public.parts ADD CONSTRAINT parts_maker__gen_not_null CHECK (maker IS NOT NULL) NOT VALID;
ALTER TABLE public.parts ADD CONSTRAINT parts_number__gen_not_null CHECK (number IS NOT NULL) NOT VALID;

COMMIT;
