-- gen: V6 split  phase: contract  kind: schema
-- why: after.sql:3 column public.people.first_name
-- why: after.sql:12 column public.places.lon
-- lock: ACCESS EXCLUSIVE on public.people, public.places
-- scan: public.people, public.places
-- rewrite: no
-- risk: writes every row under the lock; full_name comes back as its reverse tells it; writes every row under the lock; "At" comes back as its reverse tells it
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.places IN ACCESS EXCLUSIVE MODE;
UPDATE public.places SET "At" = ((point(lon, lat))::point) WHERE ("At" IS NULL OR lon IS DISTINCT FROM (coalesce(("At"[0])::double precision, (0)::double precision)) OR lat IS DISTINCT FROM (coalesce(("At"[1])::double precision, (0)::double precision))) AND ("At"::text IS DISTINCT FROM ((point(lon, lat))::point)::text);
CREATE FUNCTION public.zzzz_gen_places_lon_lat() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF (NEW.lon IS DISTINCT FROM OLD.lon OR NEW.lat IS DISTINCT FROM OLD.lat)
      AND (SELECT NEW.lon IS DISTINCT FROM (coalesce(("At"[0])::double precision, (0)::double precision)) OR NEW.lat IS DISTINCT FROM (coalesce(("At"[1])::double precision, (0)::double precision)) FROM (SELECT NEW.*) AS places) THEN
    IF TG_OP = 'INSERT' THEN
      IF NEW.lon IS NULL THEN
        NEW.lon := 0;
      END IF;
    ELSIF TG_OP = 'UPDATE' AND OLD.lon IS NULL AND OLD.lat IS NULL THEN
      IF NEW.lon IS NULL THEN
        SELECT (coalesce(("At"[0])::double precision, (0)::double precision)) INTO NEW.lon FROM (SELECT OLD.*) AS places;
      END IF;
      IF NEW.lat IS NULL THEN
        SELECT (coalesce(("At"[1])::double precision, (0)::double precision)) INTO NEW.lat FROM (SELECT OLD.*) AS places;
      END IF;
    END IF;
    IF TG_OP = 'INSERT' OR NEW.lon IS DISTINCT FROM OLD.lon OR NEW.lat IS DISTINCT FROM OLD.lat THEN
      SELECT ((point(lon, lat))::point) INTO NEW."At" FROM (SELECT NEW.*) AS places;
    END IF;
  ELSIF NEW.lon IS NULL AND NEW.lat IS NULL THEN
    SELECT (coalesce(("At"[0])::double precision, (0)::double precision)) INTO NEW.lon FROM (SELECT NEW.*) AS places;
    SELECT (coalesce(("At"[1])::double precision, (0)::double precision)) INTO NEW.lat FROM (SELECT NEW.*) AS places;
  ELSE
    IF NEW."At"::text IS DISTINCT FROM OLD."At"::text THEN
      SELECT (coalesce(("At"[0])::double precision, (0)::double precision)) INTO NEW.lon FROM (SELECT NEW.*) AS places;
    END IF;
    IF NEW."At"::text IS DISTINCT FROM OLD."At"::text THEN
      SELECT (coalesce(("At"[1])::double precision, (0)::double precision)) INTO NEW.lat FROM (SELECT NEW.*) AS places;
    END IF;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_places_lon_lat BEFORE INSERT OR UPDATE ON public.places FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_places_lon_lat();
ALTER TABLE public.places ENABLE ALWAYS TRIGGER zzzz_gen_places_lon_lat;
ALTER TABLE public.places ALTER COLUMN lon DROP DEFAULT;
ALTER TABLE public.places ADD CONSTRAINT places_lon__gen_not_null CHECK (lon IS NOT NULL);
ALTER TABLE public.places ALTER COLUMN lon DROP NOT NULL;

LOCK TABLE public.people IN ACCESS EXCLUSIVE MODE;
UPDATE public.people SET full_name = ((rtrim(first_name || ' ' || last_name))::text) WHERE (full_name IS NULL OR first_name IS DISTINCT FROM ((split_part(full_name, ' ', 1))::text) OR last_name IS DISTINCT FROM (coalesce((substr(full_name, length(split_part(full_name, ' ', 1)) + 2))::text, (''::text)::text))) AND (full_name IS DISTINCT FROM ((rtrim(first_name || ' ' || last_name))::text));
CREATE FUNCTION public.zzzz_gen_people_first_name_last_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF (NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name)
      AND (SELECT NEW.first_name IS DISTINCT FROM ((split_part(full_name, ' ', 1))::text) OR NEW.last_name IS DISTINCT FROM (coalesce((substr(full_name, length(split_part(full_name, ' ', 1)) + 2))::text, (''::text)::text)) FROM (SELECT NEW.*) AS people) THEN
    IF TG_OP = 'INSERT' THEN
      IF NEW.last_name IS NULL THEN
        NEW.last_name := ''::text;
      END IF;
    ELSIF TG_OP = 'UPDATE' AND OLD.first_name IS NULL AND OLD.last_name IS NULL THEN
      IF NEW.first_name IS NULL THEN
        SELECT ((split_part(full_name, ' ', 1))::text) INTO NEW.first_name FROM (SELECT OLD.*) AS people;
      END IF;
      IF NEW.last_name IS NULL THEN
        SELECT (coalesce((substr(full_name, length(split_part(full_name, ' ', 1)) + 2))::text, (''::text)::text)) INTO NEW.last_name FROM (SELECT OLD.*) AS people;
      END IF;
    END IF;
    IF TG_OP = 'INSERT' OR NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name THEN
      SELECT ((rtrim(first_name || ' ' || last_name))::text) INTO NEW.full_name FROM (SELECT NEW.*) AS people;
    END IF;
  ELSIF NEW.first_name IS NULL AND NEW.last_name IS NULL THEN
    SELECT ((split_part(full_name, ' ', 1))::text) INTO NEW.first_name FROM (SELECT NEW.*) AS people;
    SELECT (coalesce((substr(full_name, length(split_part(full_name, ' ', 1)) + 2))::text, (''::text)::text)) INTO NEW.last_name FROM (SELECT NEW.*) AS people;
  ELSE
    IF NEW.full_name IS DISTINCT FROM OLD.full_name THEN
      SELECT ((split_part(full_name, ' ', 1))::text) INTO NEW.first_name FROM (SELECT NEW.*) AS people;
    END IF;
    IF NEW.full_name IS DISTINCT FROM OLD.full_name THEN
      SELECT (coalesce((substr(full_name, length(split_part(full_name, ' ', 1)) + 2))::text, (''::text)::text)) INTO NEW.last_name FROM (SELECT NEW.*) AS people;
    END IF;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_people_first_name_last_name BEFORE INSERT OR UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_people_first_name_last_name();
ALTER TABLE public.people ENABLE ALWAYS TRIGGER zzzz_gen_people_first_name_last_name;
ALTER TABLE public.people ALTER COLUMN last_name DROP DEFAULT;
ALTER TABLE public.people ADD CONSTRAINT people_first_name__gen_not_null CHECK (first_name IS NOT NULL);
ALTER TABLE public.people ADD CONSTRAINT people_last_name__gen_not_null CHECK (last_name IS NOT NULL);
ALTER TABLE public.people ALTER COLUMN first_name DROP NOT NULL;
ALTER TABLE public.people ALTER COLUMN last_name DROP NOT NULL;

COMMIT;
