-- gen: V1 drop_with_its_references  phase: expand  kind: schema
-- why: after.sql:3 constraint public.note.note_item_kind_fkey
-- why: after.sql:2 table public.thing
-- why: after.sql:3 constraint public.note.note_note_item_kind_fkey__gen_new
-- lock: ACCESS EXCLUSIVE on public.item, public.note, public.thing
-- scan: public.item, public.note
-- rewrite: no
-- risk: fails when a row refers to nothing; a program that still uses table public.thing fails
-- loses: all rows of public.thing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, but none in public.note, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.note DROP CONSTRAINT note_note_item_kind_fkey__gen_new;

ALTER TABLE public.note DROP CONSTRAINT note_item_kind_fkey;

DROP TABLE public.thing;

ALTER TABLE public.note ADD CONSTRAINT note_item_kind_fkey FOREIGN KEY (item, kind) REFERENCES public.item(id, kind);

COMMIT;
