-- gen: V7 change_type_under_references  phase: contract  kind: schema
-- why: after.sql:13 table public.entry
-- why: after.sql:2 table public.item
-- why: after.sql:5 table public.note
-- why: after.sql:8 table public.sensor
-- why: and 10 more
-- lock: ACCESS EXCLUSIVE on public.entry, public.entry_1, public.item, public.item_new, public.item_old, public.note, public.sensor, public.sensor_1, public.sensor_2, public.sensor_2_all
-- scan: public.entry_1, public.item, public.note
-- rewrite: public.entry, public.item, public.note, public.sensor
-- risk: fails when a row refers to nothing; copies every row under the lock; fails on a row that the new form cannot take; locks and reads the partition, and a default partition, to check the bound
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.sensor_2_all SET SCHEMA public__gen_new;

ALTER TABLE public.sensor_2 SET SCHEMA public__gen_new;

ALTER TABLE public.sensor_1 SET SCHEMA public__gen_new;

ALTER TABLE public.sensor SET SCHEMA public__gen_new;

ALTER TABLE public.note DROP CONSTRAINT note_item;

ALTER TABLE public.note SET SCHEMA public__gen_new;

ALTER TABLE public.item_old SET SCHEMA public__gen_new;

ALTER TABLE public.item_new SET SCHEMA public__gen_new;

ALTER TABLE public.item SET SCHEMA public__gen_new;

ALTER TABLE public.entry_1 SET SCHEMA public__gen_new;

ALTER TABLE public.entry SET SCHEMA public__gen_new;

CREATE TABLE public.sensor (
    id integer NOT NULL,
    kind integer NOT NULL,
    CONSTRAINT sensor_pkey PRIMARY KEY (id, kind)
)
PARTITION BY LIST (kind);

CREATE TABLE public.sensor_2 (
    id integer NOT NULL,
    kind integer NOT NULL,
    CONSTRAINT sensor_2_pkey PRIMARY KEY (id, kind)
)
PARTITION BY RANGE (id);

CREATE TABLE public.sensor_2_all (
    id integer NOT NULL,
    kind integer NOT NULL,
    CONSTRAINT sensor_2_all_pkey PRIMARY KEY (id, kind)
);

ALTER TABLE public.sensor_2 ATTACH PARTITION public.sensor_2_all FOR VALUES FROM (MINVALUE) TO (MAXVALUE);

ALTER TABLE public.sensor ATTACH PARTITION public.sensor_2 FOR VALUES IN (2);

CREATE TABLE public.sensor_1 (
    id integer NOT NULL,
    kind integer NOT NULL,
    CONSTRAINT sensor_1_pkey PRIMARY KEY (id, kind)
);

ALTER TABLE public.sensor ATTACH PARTITION public.sensor_1 FOR VALUES IN (1);

INSERT INTO public.sensor (id, kind)
SELECT id, kind FROM public__gen_new.sensor;

CREATE TABLE public.note (
    id integer NOT NULL,
    item integer,
    day date,
    body text,
    CONSTRAINT note_pkey PRIMARY KEY (id)
);

INSERT INTO public.note (id, item, day, body)
SELECT id, item::integer, day, body FROM public__gen_new.note;

CREATE TABLE public.item (
    id integer NOT NULL,
    day date NOT NULL,
    size integer,
    CONSTRAINT item_pkey PRIMARY KEY (id, day)
)
PARTITION BY RANGE (day);

CREATE TABLE public.item_old (
    id integer NOT NULL,
    day date NOT NULL,
    size integer,
    CONSTRAINT item_old_pkey PRIMARY KEY (id, day)
);

ALTER TABLE public.item ATTACH PARTITION public.item_old FOR VALUES FROM (MINVALUE) TO ('2026-01-01');

CREATE TABLE public.item_new (
    id integer NOT NULL,
    day date NOT NULL,
    size integer,
    CONSTRAINT item_new_pkey PRIMARY KEY (id, day)
);

ALTER TABLE public.item ATTACH PARTITION public.item_new FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);

INSERT INTO public.item (id, day, size)
SELECT id::integer, day, size FROM public__gen_new.item;

CREATE TABLE public.entry (
    id integer NOT NULL,
    at integer NOT NULL,
    line text,
    CONSTRAINT entry_pkey PRIMARY KEY (id, at)
)
PARTITION BY RANGE (at);

CREATE TABLE public.entry_1 (
    id integer NOT NULL,
    at integer NOT NULL,
    line text,
    CONSTRAINT entry_1_pkey PRIMARY KEY (id, at)
);

ALTER TABLE public.entry ATTACH PARTITION public.entry_1 FOR VALUES FROM (0) TO (100);

INSERT INTO public.entry (id, at, line)
SELECT id, at, line FROM public__gen_new.entry;

DROP SCHEMA public__gen_old;

ALTER TABLE public.note ADD CONSTRAINT note_item FOREIGN KEY (item, day) REFERENCES public.item(id, day);

CREATE FUNCTION public__gen_new.zzzz_gen_sensor_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM public__gen_new.sensor AS gen_new_form
    WHERE NOT EXISTS (SELECT FROM public.sensor AS sensor WHERE gen_new_form.id = (sensor.id)::bigint AND gen_new_form.kind = sensor.kind);
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id, OLD.kind) IS DISTINCT FROM ROW(NEW.id, NEW.kind)) THEN
    DELETE FROM public__gen_new.sensor AS gen_new_form
    WHERE gen_new_form.id = (OLD.id)::bigint AND gen_new_form.kind = OLD.kind
      AND NOT EXISTS (SELECT FROM public.sensor AS sensor WHERE sensor.id = OLD.id AND sensor.kind = OLD.kind);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.sensor AS gen_new_form (id, kind)
    SELECT (id)::bigint, kind
    FROM public.sensor AS sensor
    WHERE sensor.id = NEW.id AND sensor.kind = NEW.kind
    ON CONFLICT (id, kind) DO NOTHING;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_sensor_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_sensor_copy AFTER INSERT OR UPDATE OR DELETE ON public.sensor FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_sensor_copy();
ALTER TABLE public.sensor ENABLE ALWAYS TRIGGER zzzz_gen_sensor_copy;
CREATE TRIGGER zzzz_gen_sensor_empty AFTER TRUNCATE ON public.sensor FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_sensor_copy();
ALTER TABLE public.sensor ENABLE ALWAYS TRIGGER zzzz_gen_sensor_empty;
CREATE TRIGGER zzzz_gen_sensor_empty AFTER TRUNCATE ON public.sensor_1 FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_sensor_copy();
ALTER TABLE public.sensor_1 ENABLE ALWAYS TRIGGER zzzz_gen_sensor_empty;
CREATE TRIGGER zzzz_gen_sensor_empty AFTER TRUNCATE ON public.sensor_2 FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_sensor_copy();
ALTER TABLE public.sensor_2 ENABLE ALWAYS TRIGGER zzzz_gen_sensor_empty;
CREATE TRIGGER zzzz_gen_sensor_empty AFTER TRUNCATE ON public.sensor_2_all FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_sensor_copy();
ALTER TABLE public.sensor_2_all ENABLE ALWAYS TRIGGER zzzz_gen_sensor_empty;

CREATE FUNCTION public__gen_new.zzzz_gen_note_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE public__gen_new.note;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id) IS DISTINCT FROM ROW(NEW.id)) THEN
    DELETE FROM public__gen_new.note AS gen_new_form
    WHERE gen_new_form.id = OLD.id
      AND NOT EXISTS (SELECT FROM public.note AS note WHERE note.id = OLD.id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.note AS gen_new_form (id, item, day, body)
    SELECT id, (item)::text, day, body
    FROM public.note AS note
    WHERE note.id = NEW.id
    ON CONFLICT (id) DO UPDATE SET item = excluded.item, day = excluded.day, body = excluded.body;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_note_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_note_copy AFTER INSERT OR UPDATE OR DELETE ON public.note FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_note_copy();
ALTER TABLE public.note ENABLE ALWAYS TRIGGER zzzz_gen_note_copy;
CREATE TRIGGER zzzz_gen_note_empty AFTER TRUNCATE ON public.note FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_note_copy();
ALTER TABLE public.note ENABLE ALWAYS TRIGGER zzzz_gen_note_empty;

CREATE FUNCTION public__gen_new.zzzz_gen_item_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM public__gen_new.item AS gen_new_form
    WHERE NOT EXISTS (SELECT FROM public.item AS item WHERE gen_new_form.id = (item.id)::text AND gen_new_form.day = item.day);
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id, OLD.day) IS DISTINCT FROM ROW(NEW.id, NEW.day)) THEN
    DELETE FROM public__gen_new.item AS gen_new_form
    WHERE gen_new_form.id = (OLD.id)::text AND gen_new_form.day = OLD.day
      AND NOT EXISTS (SELECT FROM public.item AS item WHERE item.id = OLD.id AND item.day = OLD.day);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.item AS gen_new_form (id, day, size)
    SELECT (id)::text, day, size
    FROM public.item AS item
    WHERE item.id = NEW.id AND item.day = NEW.day
    ON CONFLICT (id, day) DO UPDATE SET size = excluded.size;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_item_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_item_copy AFTER INSERT OR UPDATE OR DELETE ON public.item FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_item_copy();
ALTER TABLE public.item ENABLE ALWAYS TRIGGER zzzz_gen_item_copy;
CREATE TRIGGER zzzz_gen_item_empty AFTER TRUNCATE ON public.item FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_item_copy();
ALTER TABLE public.item ENABLE ALWAYS TRIGGER zzzz_gen_item_empty;
CREATE TRIGGER zzzz_gen_item_empty AFTER TRUNCATE ON public.item_new FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_item_copy();
ALTER TABLE public.item_new ENABLE ALWAYS TRIGGER zzzz_gen_item_empty;
CREATE TRIGGER zzzz_gen_item_empty AFTER TRUNCATE ON public.item_old FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_item_copy();
ALTER TABLE public.item_old ENABLE ALWAYS TRIGGER zzzz_gen_item_empty;

CREATE INDEX entry_1_id ON public.entry_1 USING btree (id);

CREATE FUNCTION public__gen_new.zzzz_gen_entry_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM public__gen_new.entry AS gen_new_form
    WHERE NOT EXISTS (SELECT FROM public.entry AS entry WHERE gen_new_form.id = (entry.id)::bigint AND gen_new_form.at = entry.at);
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id, OLD.at) IS DISTINCT FROM ROW(NEW.id, NEW.at)) THEN
    DELETE FROM public__gen_new.entry AS gen_new_form
    WHERE gen_new_form.id = (OLD.id)::bigint AND gen_new_form.at = OLD.at
      AND NOT EXISTS (SELECT FROM public.entry AS entry WHERE entry.id = OLD.id AND entry.at = OLD.at);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.entry AS gen_new_form (id, at, line)
    SELECT (id)::bigint, at, line
    FROM public.entry AS entry
    WHERE entry.id = NEW.id AND entry.at = NEW.at
    ON CONFLICT (id, at) DO UPDATE SET line = excluded.line;
  END IF;
  RETURN NULL;
END
$gen$;
REVOKE ALL ON FUNCTION public__gen_new.zzzz_gen_entry_copy() FROM PUBLIC;
CREATE TRIGGER zzzz_gen_entry_copy AFTER INSERT OR UPDATE OR DELETE ON public.entry FOR EACH ROW EXECUTE FUNCTION public__gen_new.zzzz_gen_entry_copy();
ALTER TABLE public.entry ENABLE ALWAYS TRIGGER zzzz_gen_entry_copy;
CREATE TRIGGER zzzz_gen_entry_empty AFTER TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_entry_copy();
ALTER TABLE public.entry ENABLE ALWAYS TRIGGER zzzz_gen_entry_empty;
CREATE TRIGGER zzzz_gen_entry_empty AFTER TRUNCATE ON public.entry_1 FOR EACH STATEMENT EXECUTE FUNCTION public__gen_new.zzzz_gen_entry_copy();
ALTER TABLE public.entry_1 ENABLE ALWAYS TRIGGER zzzz_gen_entry_empty;

COMMIT;
