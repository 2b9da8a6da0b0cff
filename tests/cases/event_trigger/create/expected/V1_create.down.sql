-- gen: V1 create  kind: schema
-- why: after.sql:1 function public.note_ddl()
-- why: after.sql:2 event trigger note_ddl
-- lock: none
-- scan: no
-- rewrite: no
-- risk: a program that still uses function public.note_ddl() fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP EVENT TRIGGER note_ddl;

DROP FUNCTION public.note_ddl();

COMMIT;
