-- gen: V4 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:13 table public.notes_of_rest_fr
-- lock: ACCESS EXCLUSIVE on public.notes_of_rest_other
-- scan: no
-- rewrite: no
-- risk: a program fails from here on that writes a row of public.notes_of_rest_fr, until that is attached
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

ALTER TABLE public.notes_of_rest_other ADD CONSTRAINT notes_of_rest_other_notes_of_rest_fr__gen_apart CHECK (NOT (lang IS NOT NULL AND lower(body) IS NOT NULL AND lang = 'fr' AND lower(body) >= 'a' AND lower(body) < 'm')) NOT VALID;
