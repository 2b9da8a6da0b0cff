-- gen: V7 exchange_keys_under_references  phase: contract  kind: schema
-- why: after.sql:2 constraint public.notes.notes_case_id_fkey
-- lock: ACCESS EXCLUSIVE on public.cases, public.notes
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.notes DROP CONSTRAINT notes_case_id_fkey;
ALTER TABLE public.notes ADD CONSTRAINT notes_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) NOT VALID;

COMMIT;
