-- gen: V2 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:15 table public.notes_of_none
-- lock: SHARE UPDATE EXCLUSIVE on public.notes_of_rest
-- scan: public.notes_of_rest
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DO $gen$
BEGIN
  IF NOT EXISTS (SELECT FROM public.notes_of_rest WHERE (kind IS NULL OR kind IN ('none'))) THEN
    ALTER TABLE public.notes_of_rest VALIDATE CONSTRAINT notes_of_rest_notes_of_none__gen_apart;
  END IF;
END
$gen$;
