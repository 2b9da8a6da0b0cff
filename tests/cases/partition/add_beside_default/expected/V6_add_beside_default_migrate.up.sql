-- gen: V6 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:13 table public.notes_of_rest_fr
-- lock: ACCESS EXCLUSIVE on public.notes_of_rest_other; SHARE UPDATE EXCLUSIVE on public.notes_of_rest
-- scan: no
-- rewrite: no
-- risk: rows of public.notes_of_rest_other that belong into a new partition are moved before the locks are taken: a program that changes one of them waits for the end; fails when another table refers to one
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE TABLE public.notes_of_rest_fr (
    kind text,
    lang character varying(8),
    body text
);
ALTER TABLE public.notes_of_rest_fr ADD CONSTRAINT notes_of_rest_fr__gen_bound CHECK (((lang IS NOT NULL AND lower(body) IS NOT NULL AND lang = 'fr' AND lower(body) >= 'a' AND lower(body) < 'm') AND NOT ((kind IS NULL OR kind IN ('none')))));
DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.notes_of_rest_other'::pg_catalog.regclass AND conname = 'notes_of_rest_other_notes_of_rest_fr__gen_apart' AND convalidated
  ) THEN
    SET CONSTRAINTS ALL IMMEDIATE;
    WITH moved AS (
      DELETE FROM public.notes_of_rest_other WHERE (lang IS NOT NULL AND lower(body) IS NOT NULL AND lang = 'fr' AND lower(body) >= 'a' AND lower(body) < 'm')
      RETURNING kind, lang, body
    )
    INSERT INTO public.notes_of_rest_fr (kind, lang, body) SELECT kind, lang, body FROM moved;
    ALTER TABLE public.notes_of_rest_other VALIDATE CONSTRAINT notes_of_rest_other_notes_of_rest_fr__gen_apart;
  END IF;
END
$gen$;
ALTER TABLE public.notes_of_rest ATTACH PARTITION public.notes_of_rest_fr FOR VALUES FROM ('fr', 'a') TO ('fr', 'm');
ALTER TABLE public.notes_of_rest_fr DROP CONSTRAINT notes_of_rest_fr__gen_bound;
ALTER TABLE public.notes_of_rest_other DROP CONSTRAINT notes_of_rest_other_notes_of_rest_fr__gen_apart;

COMMIT;
