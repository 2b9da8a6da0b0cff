-- gen: V7 change_type_under_references  phase: contract  kind: schema
-- why: after.sql:13 table public.entry
-- why: after.sql:2 table public.item
-- why: after.sql:5 table public.note
-- why: after.sql:8 table public.sensor
-- why: and 10 more
-- lock: ACCESS EXCLUSIVE on public.entry, public.entry_1, public.item, public.item_new, public.item_old, public.note, public.sensor, public.sensor_1, public.sensor_2, public.sensor_2_all
-- scan: no
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.entry' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = 'public.entry'::pg_catalog.regclass AND NOT EXISTS (SELECT FROM pg_catalog.unnest(ARRAY['public.entry_1']) AS known (name) FULL JOIN (SELECT relid FROM pg_catalog.pg_partition_tree('public.entry'::pg_catalog.regclass) WHERE level > 0) AS tree ON tree.relid = pg_catalog.to_regclass(known.name) WHERE known.name IS NULL OR tree.relid IS NULL))
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.item' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = 'public.item'::pg_catalog.regclass AND NOT EXISTS (SELECT FROM pg_catalog.unnest(ARRAY['public.item_new', 'public.item_old']) AS known (name) FULL JOIN (SELECT relid FROM pg_catalog.pg_partition_tree('public.item'::pg_catalog.regclass) WHERE level > 0) AS tree ON tree.relid = pg_catalog.to_regclass(known.name) WHERE known.name IS NULL OR tree.relid IS NULL))
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.note' AND done)
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.sensor' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = 'public.sensor'::pg_catalog.regclass AND NOT EXISTS (SELECT FROM pg_catalog.unnest(ARRAY['public.sensor_1', 'public.sensor_2', 'public.sensor_2_all']) AS known (name) FULL JOIN (SELECT relid FROM pg_catalog.pg_partition_tree('public.sensor'::pg_catalog.regclass) WHERE level > 0) AS tree ON tree.relid = pg_catalog.to_regclass(known.name) WHERE known.name IS NULL OR tree.relid IS NULL))

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.entry' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.entry is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_class
    WHERE oid = 'public.entry'::pg_catalog.regclass AND NOT EXISTS (SELECT FROM pg_catalog.unnest(ARRAY['public.entry_1']) AS known (name) FULL JOIN (SELECT relid FROM pg_catalog.pg_partition_tree('public.entry'::pg_catalog.regclass) WHERE level > 0) AS tree ON tree.relid = pg_catalog.to_regclass(known.name) WHERE known.name IS NULL OR tree.relid IS NULL)
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: the partitions of public.entry are not those of which its new form was made';
  END IF;
END
$gen$;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.item' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.item is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_class
    WHERE oid = 'public.item'::pg_catalog.regclass AND NOT EXISTS (SELECT FROM pg_catalog.unnest(ARRAY['public.item_new', 'public.item_old']) AS known (name) FULL JOIN (SELECT relid FROM pg_catalog.pg_partition_tree('public.item'::pg_catalog.regclass) WHERE level > 0) AS tree ON tree.relid = pg_catalog.to_regclass(known.name) WHERE known.name IS NULL OR tree.relid IS NULL)
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: the partitions of public.item are not those of which its new form was made';
  END IF;
END
$gen$;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.note' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.note is not finished';
  END IF;
END
$gen$;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.sensor' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.sensor is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_class
    WHERE oid = 'public.sensor'::pg_catalog.regclass AND NOT EXISTS (SELECT FROM pg_catalog.unnest(ARRAY['public.sensor_1', 'public.sensor_2', 'public.sensor_2_all']) AS known (name) FULL JOIN (SELECT relid FROM pg_catalog.pg_partition_tree('public.sensor'::pg_catalog.regclass) WHERE level > 0) AS tree ON tree.relid = pg_catalog.to_regclass(known.name) WHERE known.name IS NULL OR tree.relid IS NULL)
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: the partitions of public.sensor are not those of which its new form was made';
  END IF;
END
$gen$;

LOCK TABLE public.entry IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_entry_empty ON public.entry;
DROP TRIGGER zzzz_gen_entry_empty ON public.entry_1;
DROP TRIGGER zzzz_gen_entry_copy ON public.entry;
DROP FUNCTION public__gen_new.zzzz_gen_entry_copy();

LOCK TABLE public.note, public.item IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_item_empty ON public.item;
DROP TRIGGER zzzz_gen_item_empty ON public.item_new;
DROP TRIGGER zzzz_gen_item_empty ON public.item_old;
DROP TRIGGER zzzz_gen_item_copy ON public.item;
DROP FUNCTION public__gen_new.zzzz_gen_item_copy();

LOCK TABLE public.item, public.note IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_note_empty ON public.note;
DROP TRIGGER zzzz_gen_note_copy ON public.note;
DROP FUNCTION public__gen_new.zzzz_gen_note_copy();

LOCK TABLE public.sensor IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_sensor_empty ON public.sensor;
DROP TRIGGER zzzz_gen_sensor_empty ON public.sensor_1;
DROP TRIGGER zzzz_gen_sensor_empty ON public.sensor_2;
DROP TRIGGER zzzz_gen_sensor_empty ON public.sensor_2_all;
DROP TRIGGER zzzz_gen_sensor_copy ON public.sensor;
DROP FUNCTION public__gen_new.zzzz_gen_sensor_copy();

ALTER TABLE public.note DROP CONSTRAINT note_item;

CREATE SCHEMA public__gen_old;

ALTER TABLE public.entry_1 SET SCHEMA public__gen_old;

ALTER TABLE public.entry SET SCHEMA public__gen_old;

ALTER TABLE public.item_new SET SCHEMA public__gen_old;

ALTER TABLE public.item_old SET SCHEMA public__gen_old;

ALTER TABLE public.item SET SCHEMA public__gen_old;

ALTER TABLE public.note SET SCHEMA public__gen_old;

ALTER TABLE public.sensor_1 SET SCHEMA public__gen_old;

ALTER TABLE public.sensor_2_all SET SCHEMA public__gen_old;

ALTER TABLE public.sensor_2 SET SCHEMA public__gen_old;

ALTER TABLE public.sensor SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new.entry SET SCHEMA public;

ALTER TABLE public__gen_new.entry_1 SET SCHEMA public;

ALTER TABLE public__gen_new.item SET SCHEMA public;

ALTER TABLE public__gen_new.item_new SET SCHEMA public;

ALTER TABLE public__gen_new.item_old SET SCHEMA public;

ALTER TABLE public__gen_new.note SET SCHEMA public;

ALTER TABLE public__gen_new.sensor SET SCHEMA public;

ALTER TABLE public__gen_new.sensor_1 SET SCHEMA public;

ALTER TABLE public__gen_new.sensor_2 SET SCHEMA public;

ALTER TABLE public__gen_new.sensor_2_all SET SCHEMA public;

DROP TABLE public__gen_old.entry;

DROP TABLE public__gen_old.item;

DROP TABLE public__gen_old.note;

ALTER TABLE public.note ADD CONSTRAINT note_item FOREIGN KEY (item, day) REFERENCES public.item(id, day) NOT VALID;

DROP TABLE public__gen_old.sensor;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

COMMIT;
