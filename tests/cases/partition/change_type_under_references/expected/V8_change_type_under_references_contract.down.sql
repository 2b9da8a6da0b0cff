-- gen: V8 change_type_under_references  phase: contract  kind: schema
-- why: after.sql:6 constraint public.note.note_item
-- lock: ACCESS EXCLUSIVE on public.item, public.note
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.note DROP CONSTRAINT note_item;
ALTER TABLE public.note ADD CONSTRAINT note_item FOREIGN KEY (item, day) REFERENCES public.item(id, day) NOT VALID;

COMMIT;
