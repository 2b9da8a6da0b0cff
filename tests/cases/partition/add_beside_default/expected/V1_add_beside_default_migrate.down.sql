-- gen: V1 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:15 table public.notes_of_none
-- lock: ACCESS EXCLUSIVE on public.notes_of_rest
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

ALTER TABLE public.notes_of_rest DROP CONSTRAINT notes_of_rest_notes_of_none__gen_apart;
