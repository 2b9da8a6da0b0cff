-- gen: V6 exchange_keys_under_references  phase: contract  kind: schema
-- why: after.sql:2 constraint public.notes.notes_case_id_fkey
-- why: after.sql:1 constraint public.cases.cases_id_key
-- lock: ACCESS EXCLUSIVE on public.cases, public.notes
-- scan: public.cases
-- rewrite: no
-- risk: builds its index under the lock; fails on duplicates
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.cases ADD CONSTRAINT cases_id_key UNIQUE (id);

ALTER TABLE public.notes VALIDATE CONSTRAINT notes_case_id_fkey;

COMMIT;
