-- gen: V1 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:15 table public.notes_of_none
-- lock: ACCESS EXCLUSIVE on public.notes_of_rest
-- scan: no
-- rewrite: no
-- risk: a program fails from here on that writes a row of public.notes_of_none, until that is attached
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

ALTER TABLE public.notes_of_rest ADD CONSTRAINT notes_of_rest_notes_of_none__gen_apart CHECK (NOT (kind IS NULL OR kind IN ('none'))) NOT VALID;
