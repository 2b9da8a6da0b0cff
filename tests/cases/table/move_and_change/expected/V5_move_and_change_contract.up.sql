-- gen: V5 move_and_change  phase: contract  kind: schema
-- why: after.sql:3 column crm.contacts.name
-- lock: SHARE UPDATE EXCLUSIVE on crm.contacts
-- scan: crm.contacts
-- rewrite: no
-- risk: fails when a row breaks contacts_name__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

ALTER TABLE crm.contacts VALIDATE CONSTRAINT contacts_name__gen_not_null;
