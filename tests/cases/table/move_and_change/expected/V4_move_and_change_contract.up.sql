-- gen: V4 move_and_change  phase: contract  kind: schema
-- why: after.sql:3 column crm.contacts.name
-- lock: ACCESS EXCLUSIVE on crm.contacts
-- scan: no
-- rewrite: no
-- risk: a program that writes NULL fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

ALTER TABLE crm.contacts ADD CONSTRAINT contacts_name__gen_not_null CHECK (name IS NOT NULL) NOT VALID;
