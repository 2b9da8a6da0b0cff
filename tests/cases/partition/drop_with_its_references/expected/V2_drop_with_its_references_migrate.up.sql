-- gen: V2 drop_with_its_references  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.note.note_note_item_kind_fkey__gen_new
-- lock: SHARE UPDATE EXCLUSIVE on public.note; ROW SHARE on public.thing
-- scan: public.note, public.thing
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, but none in public.note, where it depends on them, pg_dump agrees

ALTER TABLE public.note VALIDATE CONSTRAINT note_note_item_kind_fkey__gen_new;
