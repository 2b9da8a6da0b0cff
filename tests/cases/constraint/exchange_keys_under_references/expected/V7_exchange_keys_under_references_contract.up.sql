-- gen: V7 exchange_keys_under_references  phase: contract  kind: schema
-- why: after.sql:2 constraint public.notes.notes_case_id_fkey
-- lock: SHARE UPDATE EXCLUSIVE on public.notes; ROW SHARE on public.cases
-- scan: public.cases, public.notes
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

ALTER TABLE public.notes VALIDATE CONSTRAINT notes_case_id_fkey;
