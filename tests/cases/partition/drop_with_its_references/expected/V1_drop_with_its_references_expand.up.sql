-- gen: V1 drop_with_its_references  phase: expand  kind: schema
-- why: after.sql:3 constraint public.note.note_item_kind_fkey
-- why: after.sql:2 table public.thing
-- why: after.sql:3 constraint public.note.note_note_item_kind_fkey__gen_new
-- lock: SHARE ROW EXCLUSIVE on public.note
-- scan: no
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, but none in public.note, where it depends on them, pg_dump agrees

BEGIN;

CREATE TABLE public.thing (
    id integer NOT NULL,
    kind integer NOT NULL,
    CONSTRAINT thing_pkey PRIMARY KEY (id, kind)
);

ALTER TABLE public.note ADD CONSTRAINT note_note_item_kind_fkey__gen_new FOREIGN KEY (item, kind) REFERENCES public.thing(id, kind) NOT VALID;

COMMIT;
