-- gen: V1 enable  kind: schema
-- why: after.sql:1 table public.notes
-- why: after.sql:4 policy public.notes.own_rows
-- lock: ACCESS EXCLUSIVE on public.notes
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.notes FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON public.notes FOR SELECT TO app_user USING (owner = CURRENT_USER);

COMMIT;
