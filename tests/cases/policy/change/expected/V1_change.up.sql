-- gen: V1 change  kind: schema
-- why: after.sql:4 policy public.notes.writers
-- why: after.sql:3 policy public.notes.own_rows
-- lock: ACCESS EXCLUSIVE on public.notes
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP POLICY writers ON public.notes;

ALTER POLICY own_rows ON public.notes TO app_reader, app_user USING (owner = SESSION_USER);

CREATE POLICY writers ON public.notes AS RESTRICTIVE FOR UPDATE USING (true) WITH CHECK (owner <> ''::text);

COMMIT;
