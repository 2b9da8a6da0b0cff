-- gen: V3 everything_depends  kind: schema
-- why: after.sql:6 function public.after_all()
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.after_all()
 RETURNS SETOF public.aa
 LANGUAGE sql
BEGIN ATOMIC
 SELECT aa.state
    FROM public.aa;
END;

COMMIT;
