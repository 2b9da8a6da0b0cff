-- gen: V8 change_type_under_references  phase: contract  kind: schema
-- why: after.sql:6 constraint public.note.note_item
-- lock: SHARE UPDATE EXCLUSIVE on public.note; ROW SHARE on public.item
-- scan: public.item, public.note
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

ALTER TABLE public.note VALIDATE CONSTRAINT note_item;
