-- gen: V2 drop_with_its_references  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.note.note_note_item_kind_fkey__gen_new
-- lock: ACCESS EXCLUSIVE on public.note, public.thing
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, but none in public.note, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.note DROP CONSTRAINT note_note_item_kind_fkey__gen_new;
ALTER TABLE public.note ADD CONSTRAINT note_note_item_kind_fkey__gen_new FOREIGN KEY (item, kind) REFERENCES public.thing(id, kind) NOT VALID;

COMMIT;
