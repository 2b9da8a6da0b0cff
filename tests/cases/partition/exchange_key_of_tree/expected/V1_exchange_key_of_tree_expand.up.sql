-- gen: V1 exchange_key_of_tree  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 table public__gen_new.item
-- why: after.sql:5 index public__gen_new.item_kind
-- why: after.sql:2 table public__gen_new.item_0
-- why: and 9 more
-- lock: SHARE ROW EXCLUSIVE on public.item
-- scan: no
-- rewrite: no
-- risk: a row that the new form of public.item cannot take fails the program's write from here on; each write is done twice until contract
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA public__gen_new;

CREATE TABLE public__gen_new.item (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'a'::text NOT NULL,
    above bigint,
    CONSTRAINT item_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);

CREATE INDEX item_kind ON ONLY public__gen_new.item USING btree (kind);

CREATE TABLE public__gen_new.item_0 (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'a'::text NOT NULL,
    above bigint
);

ALTER TABLE public__gen_new.item_0 ADD CONSTRAINT item_0_pkey PRIMARY KEY (id);

CREATE INDEX item_0_kind_idx ON public__gen_new.item_0 USING btree (kind);

ALTER TABLE public__gen_new.item ATTACH PARTITION public__gen_new.item_0 FOR VALUES WITH (modulus 2, remainder 0);

CREATE TABLE public__gen_new.item_1 (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'a'::text NOT NULL,
    above bigint
)
PARTITION BY HASH (id);

ALTER TABLE ONLY public__gen_new.item_1 ADD CONSTRAINT item_1_pkey PRIMARY KEY (id);

CREATE INDEX item_1_kind_idx ON ONLY public__gen_new.item_1 USING btree (kind);

ALTER TABLE public__gen_new.item ATTACH PARTITION public__gen_new.item_1 FOR VALUES WITH (modulus 2, remainder 1);

CREATE TABLE public__gen_new.item_1_a (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'a'::text NOT NULL,
    above bigint
);

ALTER TABLE public__gen_new.item_1_a ADD CONSTRAINT item_1_a_pkey PRIMARY KEY (id);

CREATE INDEX item_1_a_kind_idx ON public__gen_new.item_1_a USING btree (kind);

ALTER TABLE public__gen_new.item_1 ATTACH PARTITION public__gen_new.item_1_a FOR VALUES WITH (modulus 1, remainder 0);

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
