-- gen: V5 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:13 table public.notes_of_rest_fr
-- lock: SHARE UPDATE EXCLUSIVE on public.notes_of_rest_other
-- scan: public.notes_of_rest_other
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DO $gen$
BEGIN
  IF NOT EXISTS (SELECT FROM public.notes_of_rest_other WHERE (lang IS NOT NULL AND lower(body) IS NOT NULL AND lang = 'fr' AND lower(body) >= 'a' AND lower(body) < 'm')) THEN
    ALTER TABLE public.notes_of_rest_other VALIDATE CONSTRAINT notes_of_rest_other_notes_of_rest_fr__gen_apart;
  END IF;
END
$gen$;
