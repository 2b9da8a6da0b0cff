-- gen: V8 replace_key_under_references  phase: contract  kind: schema
-- why: after.sql:8 constraint public.note.note_item
-- lock: ACCESS EXCLUSIVE on public.item, public.note
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.note DROP CONSTRAINT note_item;
ALTER TABLE public.note ADD CONSTRAINT note_item FOREIGN KEY (item, day) REFERENCES public.item(id, day) ON DELETE SET NULL NOT VALID;
COMMENT ON CONSTRAINT note_item ON public.note IS 'which item it is about';

COMMIT;
