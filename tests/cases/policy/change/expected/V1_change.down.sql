-- gen: V1 change  kind: schema
-- why: after.sql:4 policy public.notes.writers
-- why: after.sql:3 policy public.notes.own_rows
-- lock: ACCESS EXCLUSIVE on public.notes
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP POLICY writers ON public.notes;

ALTER POLICY own_rows ON public.notes TO app_user USING (owner = CURRENT_USER);

CREATE POLICY writers ON public.notes FOR INSERT WITH CHECK (true);

COMMIT;
