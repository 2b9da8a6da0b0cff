-- gen: V3 move_and_change  phase: expand  kind: schema
-- why: after.sql:2 view public.people
-- why: after.sql:3 column crm.contacts.size
-- lock: ACCESS EXCLUSIVE on crm.contacts, public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

DROP VIEW public.people;

ALTER TABLE crm.contacts ALTER COLUMN size TYPE text;

CREATE VIEW public.people WITH (security_invoker=true) AS
 SELECT contacts.id,
    contacts.name,
    contacts.size,
    contacts.old
   FROM crm.contacts;

COMMIT;
