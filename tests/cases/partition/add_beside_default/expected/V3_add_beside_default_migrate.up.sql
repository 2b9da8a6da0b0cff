-- gen: V3 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:15 table public.notes_of_none
-- lock: ACCESS EXCLUSIVE on public.notes_of_rest; SHARE UPDATE EXCLUSIVE on public.notes
-- scan: no
-- rewrite: no
-- risk: rows of public.notes_of_rest that belong into a new partition are moved before the locks are taken: a program that changes one of them waits for the end; fails when another table refers to one
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE TABLE public.notes_of_none (
    kind text,
    lang character varying(8),
    body text
);
ALTER TABLE public.notes_of_none ADD CONSTRAINT notes_of_none__gen_bound CHECK ((kind IS NULL OR kind IN ('none')));
DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.notes_of_rest'::pg_catalog.regclass AND conname = 'notes_of_rest_notes_of_none__gen_apart' AND convalidated
  ) THEN
    SET CONSTRAINTS ALL IMMEDIATE;
    WITH moved AS (
      DELETE FROM public.notes_of_rest WHERE (kind IS NULL OR kind IN ('none'))
      RETURNING kind, lang, body
    )
    INSERT INTO public.notes_of_none (kind, lang, body) SELECT kind, lang, body FROM moved;
    ALTER TABLE public.notes_of_rest VALIDATE CONSTRAINT notes_of_rest_notes_of_none__gen_apart;
  END IF;
END
$gen$;
ALTER TABLE public.notes ATTACH PARTITION public.notes_of_none FOR VALUES IN (NULL, 'none');
ALTER TABLE public.notes_of_none DROP CONSTRAINT notes_of_none__gen_bound;
ALTER TABLE public.notes_of_rest DROP CONSTRAINT notes_of_rest_notes_of_none__gen_apart;

COMMIT;
