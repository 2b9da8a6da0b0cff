-- gen: V3 drop_with_its_references  phase: contract  kind: schema
-- why: after.sql:3 constraint public.note.note_item_kind_fkey
-- why: table public.item_1
-- why: index public.item_1_id_kind_idx
-- why: index public.item_1_name_idx
-- why: and 12 more
-- lock: ACCESS EXCLUSIVE on public.item, public.item_1, public.item_2, public.item_2_all, public.mark, public.note, public.part
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.item_1, table public.item_2_all, table public.item_2, table public.item fails
-- loses: all rows of public.item_1; all rows of public.item_2_all; all rows of public.item_2; all rows of public.item
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, but none in public.note, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.note DROP CONSTRAINT note_item_kind_fkey;
ALTER TABLE public.note RENAME CONSTRAINT note_note_item_kind_fkey__gen_new TO note_item_kind_fkey;

DROP TABLE public.item_1;

DROP TABLE public.item_2_all;

DROP TABLE public.item_2;

DROP TABLE public.item;

ALTER TABLE public.mark DROP CONSTRAINT mark_part_kind_fkey;

DROP INDEX public.part_key;

COMMIT;
