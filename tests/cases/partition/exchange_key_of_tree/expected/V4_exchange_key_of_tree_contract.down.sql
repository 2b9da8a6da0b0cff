-- gen: V4 exchange_key_of_tree  phase: contract  kind: schema
-- why: after.sql:1 table public.item
-- why: after.sql:7 constraint public.note.note_item_day_fkey
-- why: schema public__gen_old
-- why: after.sql:2 table public.item_0
-- why: and 12 more
-- lock: ACCESS EXCLUSIVE on every partition of public.item, public.item, public.note
-- scan: public.item, public.note
-- rewrite: public.item
-- risk: fails when a row refers to nothing; copies every row under the lock; fails on a row that the new form cannot take; locks and reads the partition, and a default partition, to check the bound
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.item_0 DROP CONSTRAINT above;
ALTER TABLE public.item_1_a DROP CONSTRAINT above;

CREATE SCHEMA public__gen_old;

CREATE SCHEMA public__gen_new;

ALTER TABLE public.note DROP CONSTRAINT note_item_fkey;

ALTER TABLE public.item SET SCHEMA public__gen_new;

CREATE TABLE public.item (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'a'::text NOT NULL,
    above bigint,
    CONSTRAINT item_pkey PRIMARY KEY (id, day)
)
PARTITION BY RANGE (day);

CREATE TABLE public.item_old (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'a'::text NOT NULL,
    above bigint
);

ALTER TABLE public.item_old ADD CONSTRAINT item_old_pkey PRIMARY KEY (id, day);

CREATE INDEX item_old_kind_idx ON public.item_old USING btree (kind);

CREATE INDEX item_kind ON ONLY public.item USING btree (kind);

ALTER TABLE public.item ATTACH PARTITION public.item_old FOR VALUES FROM (MINVALUE) TO ('2026-01-01');

CREATE TABLE public.item_new (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'a'::text NOT NULL,
    above bigint
);

ALTER TABLE public.item_new ADD CONSTRAINT item_new_pkey PRIMARY KEY (id, day);

CREATE INDEX item_new_kind_idx ON public.item_new USING btree (kind);

ALTER TABLE public.item ATTACH PARTITION public.item_new FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);

INSERT INTO public.item (id, day, kind, above)
SELECT id, day, kind, above FROM public__gen_new.item;

ALTER TABLE public.item_1_a SET SCHEMA public__gen_new;

ALTER TABLE public.item_1 SET SCHEMA public__gen_new;

ALTER TABLE public.item_0 SET SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

ALTER TABLE public.note ADD CONSTRAINT note_item_day_fkey FOREIGN KEY (item, day) REFERENCES public.item(id, day) ON DELETE CASCADE;

CREATE FUNCTION public__gen_new.zzzz_gen_item_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM public__gen_new.item AS gen_new_form
    WHERE NOT EXISTS (SELECT FROM public.item AS item WHERE gen_new_form.id = item.id AND gen_new_form.day = item.day);
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND ROW(OLD.id, OLD.day) IS DISTINCT FROM ROW(NEW.id, NEW.day)) THEN
    DELETE FROM public__gen_new.item AS gen_new_form
    WHERE gen_new_form.id = OLD.id AND gen_new_form.day = OLD.day
      AND NOT EXISTS (SELECT FROM public.item AS item WHERE item.id = OLD.id AND item.day = OLD.day);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public__gen_new.item AS gen_new_form (id, day, kind, above)
    SELECT id, day, kind, above
    FROM public.item AS item
    WHERE item.id = NEW.id AND item.day = NEW.day
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, above = excluded.above
      WHERE gen_new_form.day = excluded.day;
    IF NOT FOUND AND EXISTS (SELECT FROM public.item AS item WHERE item.id = NEW.id AND item.day = NEW.day) THEN
      RAISE EXCEPTION USING ERRCODE = 'unique_violation', MESSAGE = 'another row has this (id) in public__gen_new.item';
    END IF;
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

COMMIT;
