-- gen: V2 move_and_change  phase: expand  kind: schema
-- why: after.sql:2 table crm.contacts
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: a program that still uses table crm.contacts fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

LOCK TABLE public.people IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.people;
ALTER TABLE crm.contacts SET SCHEMA public;
ALTER TABLE public.contacts RENAME TO people;

COMMIT;
