-- gen: V1 enable  kind: schema
-- why: after.sql:1 table public.notes
-- why: after.sql:4 policy public.notes.own_rows
-- lock: ACCESS EXCLUSIVE on public.notes
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP POLICY own_rows ON public.notes;

ALTER TABLE public.notes DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.notes NO FORCE ROW LEVEL SECURITY;

COMMIT;
