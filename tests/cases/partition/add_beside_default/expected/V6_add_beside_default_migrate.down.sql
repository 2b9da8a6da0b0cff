-- gen: V6 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:13 table public.notes_of_rest_fr
-- lock: ACCESS EXCLUSIVE on public.notes_of_rest, public.notes_of_rest_fr, public.notes_of_rest_other
-- scan: public.notes_of_rest_fr, public.notes_of_rest_other
-- rewrite: no
-- risk: moves the rows of the partition to public.notes_of_rest_other under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

ALTER TABLE public.notes_of_rest DETACH PARTITION public.notes_of_rest_fr;
LOCK TABLE public.notes_of_rest_other IN ACCESS EXCLUSIVE MODE;
INSERT INTO public.notes_of_rest_other (kind, lang, body) SELECT kind, lang, body FROM public.notes_of_rest_fr;
ALTER TABLE public.notes_of_rest_other ADD CONSTRAINT notes_of_rest_other_notes_of_rest_fr__gen_apart CHECK (NOT (lang IS NOT NULL AND lower(body) IS NOT NULL AND lang = 'fr' AND lower(body) >= 'a' AND lower(body) < 'm')) NOT VALID;
DO $gen$
BEGIN
  IF NOT EXISTS (SELECT FROM public.notes_of_rest_other WHERE (lang IS NOT NULL AND lower(body) IS NOT NULL AND lang = 'fr' AND lower(body) >= 'a' AND lower(body) < 'm')) THEN
    ALTER TABLE public.notes_of_rest_other VALIDATE CONSTRAINT notes_of_rest_other_notes_of_rest_fr__gen_apart;
  END IF;
END
$gen$;
DROP TABLE public.notes_of_rest_fr;

COMMIT;
