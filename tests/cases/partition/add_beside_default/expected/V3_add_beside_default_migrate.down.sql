-- gen: V3 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:15 table public.notes_of_none
-- lock: ACCESS EXCLUSIVE on public.notes, public.notes_of_none, public.notes_of_rest
-- scan: public.notes_of_none, public.notes_of_rest
-- rewrite: no
-- risk: moves the rows of the partition to public.notes_of_rest under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

ALTER TABLE public.notes DETACH PARTITION public.notes_of_none;
LOCK TABLE public.notes_of_rest IN ACCESS EXCLUSIVE MODE;
INSERT INTO public.notes_of_rest (kind, lang, body) SELECT kind, lang, body FROM public.notes_of_none;
ALTER TABLE public.notes_of_rest ADD CONSTRAINT notes_of_rest_notes_of_none__gen_apart CHECK (NOT (kind IS NULL OR kind IN ('none'))) NOT VALID;
DO $gen$
BEGIN
  IF NOT EXISTS (SELECT FROM public.notes_of_rest WHERE (kind IS NULL OR kind IN ('none'))) THEN
    ALTER TABLE public.notes_of_rest VALIDATE CONSTRAINT notes_of_rest_notes_of_none__gen_apart;
  END IF;
END
$gen$;
DROP TABLE public.notes_of_none;

COMMIT;
