-- gen: V3 move_and_change  phase: expand  kind: schema
-- why: after.sql:2 view public.people
-- why: after.sql:3 column crm.contacts.size
-- lock: ACCESS EXCLUSIVE on crm.contacts, public.people
-- scan: no
-- rewrite: crm.contacts
-- risk: fails on a value of size that does not fit into character varying(10)
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

DROP VIEW public.people;

ALTER TABLE crm.contacts ALTER COLUMN size TYPE character varying(10);

CREATE VIEW public.people WITH (security_invoker=true) AS
 SELECT contacts.id,
    contacts.name,
    contacts.size,
    contacts.old
   FROM crm.contacts;

COMMIT;
