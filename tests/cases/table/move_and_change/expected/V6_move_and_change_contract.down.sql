-- gen: V6 move_and_change  phase: contract  kind: schema
-- why: after.sql:3 column crm.contacts.name
-- why: after.sql:3 constraint crm.contacts.contacts_pkey
-- why: after.sql:2 view public.people
-- why: after.sql:3 column crm.contacts.old
-- lock: ACCESS EXCLUSIVE on crm.contacts
-- scan: crm.contacts
-- rewrite: no
-- risk: ON CONFLICT ON CONSTRAINT with the other name fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE crm.contacts ADD COLUMN old text;

CREATE VIEW public.people WITH (security_invoker=true) AS
 SELECT contacts.id,
    contacts.name,
    contacts.size,
    contacts.old
   FROM crm.contacts;

ALTER TABLE crm.contacts RENAME CONSTRAINT contacts_pkey TO people_pkey;

ALTER TABLE crm.contacts ADD CONSTRAINT contacts_name__gen_not_null CHECK (name IS NOT NULL);
ALTER TABLE crm.contacts ALTER COLUMN name DROP NOT NULL;

COMMIT;
