-- gen: V6 exchange_key_of_tree  phase: contract  kind: schema
-- why: after.sql:7 constraint public.note.note_item_fkey
-- lock: ACCESS EXCLUSIVE on public.item, public.note
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.note DROP CONSTRAINT note_item_fkey;
ALTER TABLE public.note ADD CONSTRAINT note_item_fkey FOREIGN KEY (item) REFERENCES public.item(id) ON DELETE CASCADE NOT VALID;

COMMIT;
