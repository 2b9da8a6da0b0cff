-- gen: V4 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:13 table public.notes_of_rest_fr
-- lock: ACCESS EXCLUSIVE on public.notes_of_rest_other
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

ALTER TABLE public.notes_of_rest_other DROP CONSTRAINT notes_of_rest_other_notes_of_rest_fr__gen_apart;
