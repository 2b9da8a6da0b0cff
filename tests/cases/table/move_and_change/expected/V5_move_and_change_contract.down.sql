-- gen: V5 move_and_change  phase: contract  kind: schema
-- why: after.sql:3 column crm.contacts.name
-- lock: ACCESS EXCLUSIVE on crm.contacts
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE crm.contacts DROP CONSTRAINT contacts_name__gen_not_null;
ALTER TABLE crm.contacts ADD CONSTRAINT contacts_name__gen_not_null CHECK (name IS NOT NULL) NOT VALID;

COMMIT;
