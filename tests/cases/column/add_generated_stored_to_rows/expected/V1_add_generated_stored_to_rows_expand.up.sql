-- gen: V1 add_generated_stored_to_rows  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:7 column public.boxes."Label"
-- why: after.sql:6 column public.boxes.area
-- why: after.sql:1 table public__gen_new.boxes
-- why: and 4 more
-- lock: ACCESS EXCLUSIVE on public.boxes
-- scan: no
-- rewrite: no
-- risk: a program whose writes break the check fails from here on; a row that the new form of public.boxes cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.boxes ADD COLUMN "Label" point;

ALTER TABLE public.boxes ADD COLUMN area integer;

CREATE TABLE public__gen_new.boxes (
    id integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    name text,
    area integer GENERATED ALWAYS AS (width * height) STORED NOT NULL,
    "Label" point GENERATED ALWAYS AS (point((width)::double precision, (height)::double precision)) STORED,
    CONSTRAINT boxes_pkey PRIMARY KEY (id),
    CONSTRAINT boxes_area_check CHECK ((area >= 0))
);

CREATE INDEX boxes_area ON public__gen_new.boxes USING btree (area);

CREATE VIEW public.large AS
 SELECT boxes.id,
    boxes.area
   FROM public.boxes
  WHERE (boxes.area > 100);

CREATE FUNCTION public.zzzz_gen_boxes_area() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((width * height)) INTO NEW.area FROM (SELECT NEW.*) AS boxes;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_boxes_area BEFORE INSERT OR UPDATE ON public.boxes FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_boxes_area();
ALTER TABLE public.boxes ENABLE ALWAYS TRIGGER zzzz_gen_boxes_area;

CREATE FUNCTION public."zzzz_gen_boxes_Label"() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT (point((width)::double precision, (height)::double precision)) INTO NEW."Label" FROM (SELECT NEW.*) AS boxes;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER "zzzz_gen_boxes_Label" BEFORE INSERT OR UPDATE ON public.boxes FOR EACH ROW EXECUTE FUNCTION public."zzzz_gen_boxes_Label"();
ALTER TABLE public.boxes ENABLE ALWAYS TRIGGER "zzzz_gen_boxes_Label";

ALTER TABLE public.boxes ADD CONSTRAINT boxes_area_check CHECK ((area >= 0)) NOT VALID;

CREATE FUNCTION public__gen_new.zzzz_gen_boxes_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE public__gen_new.boxes;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id) IS DISTINCT FROM ROW(NEW.id)) THEN
    DELETE FROM public__gen_new.boxes AS gen_new_form
    WHERE gen_new_form.id = OLD.id
      AND NOT EXISTS (SELECT FROM public.boxes AS boxes WHERE boxes.id = OLD.id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.boxes AS gen_new_form (id, width, height, name)
    SELECT id, width, height, name
    FROM public.boxes AS boxes
    WHERE boxes.id = NEW.id
    ON CONFLICT (id) DO UPDATE SET width = excluded.width, height = excluded.height, name = excluded.name;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_boxes_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_boxes_copy AFTER INSERT OR UPDATE OR DELETE ON public.boxes FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_boxes_copy();
ALTER TABLE public.boxes ENABLE ALWAYS TRIGGER zzzz_gen_boxes_copy;
CREATE TRIGGER zzzz_gen_boxes_empty AFTER TRUNCATE ON public.boxes FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_boxes_copy();
ALTER TABLE public.boxes ENABLE ALWAYS TRIGGER zzzz_gen_boxes_empty;

COMMIT;
