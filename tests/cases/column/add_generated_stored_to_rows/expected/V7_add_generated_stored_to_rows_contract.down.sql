-- gen: V7 add_generated_stored_to_rows  phase: contract  kind: schema
-- why: after.sql:1 table public.boxes
-- why: after.sql:11 view public.large
-- why: after.sql:10 view public.wide
-- why: after.sql:9 index public.boxes_area
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.boxes, public.large, public.wide
-- scan: public.boxes
-- rewrite: public.boxes
-- risk: copies every row under the lock; fails on a row that the new form cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

DROP VIEW public.wide;

DROP VIEW public.large;

ALTER TABLE public.boxes SET SCHEMA public__gen_new;

CREATE TABLE public.boxes (
    id integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    name text,
    area integer,
    "Label" point,
    CONSTRAINT boxes_pkey PRIMARY KEY (id),
    CONSTRAINT boxes_area_check CHECK ((area >= 0))
);

INSERT INTO public.boxes (id, width, height, name, area, "Label")
SELECT id, width, height, name, area, "Label" FROM public__gen_new.boxes;

DROP SCHEMA public__gen_old;

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

CREATE INDEX boxes_area ON public.boxes USING btree (area);

CREATE VIEW public.wide AS
 SELECT boxes.id
   FROM public.boxes
  WHERE (boxes.width > 10);

CREATE VIEW public.large AS
 SELECT boxes.id,
    boxes.area
   FROM public.boxes
  WHERE (boxes.area > 100);

COMMIT;
