-- gen: V3 drop_with_its_references  phase: contract  kind: schema
-- why: after.sql:3 constraint public.note.note_item_kind_fkey
-- why: table public.item_1
-- why: index public.item_1_id_kind_idx
-- why: index public.item_1_name_idx
-- why: and 12 more
-- lock: SHARE ROW EXCLUSIVE on public.mark, public.note, public.part, public.thing; SHARE on public.part_1
-- scan: public.mark, public.note, public.part, public.part_1, public.thing
-- rewrite: no
-- risk: fails when a row refers to nothing; fails on duplicates
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, but none in public.note, where it depends on them, pg_dump agrees

BEGIN;

CREATE UNIQUE INDEX part_key ON ONLY public.part USING btree (id, kind);

CREATE UNIQUE INDEX part_1_id_kind_idx ON public.part_1 USING btree (id, kind);

ALTER INDEX public.part_key ATTACH PARTITION public.part_1_id_kind_idx;

ALTER TABLE public.mark ADD CONSTRAINT mark_part_kind_fkey FOREIGN KEY (part, kind) REFERENCES public.part(id, kind);

CREATE TABLE public.item (
    id integer,
    kind integer,
    name text
)
PARTITION BY LIST (kind);

CREATE TABLE public.item_2 (
    id integer,
    kind integer,
    name text
)
PARTITION BY LIST (kind);

CREATE TABLE public.item_2_all (
    id integer,
    kind integer,
    name text
);

CREATE INDEX item_name ON ONLY public.item USING btree (name);

CREATE INDEX item_2_name_idx ON ONLY public.item_2 USING btree (name);

CREATE INDEX item_2_all_name_idx ON public.item_2_all USING btree (name);

CREATE UNIQUE INDEX item_key ON ONLY public.item USING btree (id, kind);

CREATE UNIQUE INDEX item_2_id_kind_idx ON ONLY public.item_2 USING btree (id, kind);

CREATE UNIQUE INDEX item_2_all_id_kind_idx ON public.item_2_all USING btree (id, kind);

ALTER TABLE public.item_2 ATTACH PARTITION public.item_2_all DEFAULT;

ALTER TABLE public.item ATTACH PARTITION public.item_2 FOR VALUES IN (2);

CREATE TABLE public.item_1 (
    id integer,
    kind integer,
    name text
);

CREATE INDEX item_1_name_idx ON public.item_1 USING btree (name);

CREATE UNIQUE INDEX item_1_id_kind_idx ON public.item_1 USING btree (id, kind);

ALTER TABLE public.item ATTACH PARTITION public.item_1 FOR VALUES IN (1);

ALTER TABLE public.note RENAME CONSTRAINT note_item_kind_fkey TO note_note_item_kind_fkey__gen_new;
ALTER TABLE public.note ADD CONSTRAINT note_item_kind_fkey FOREIGN KEY (item, kind) REFERENCES public.item(id, kind);

COMMIT;
