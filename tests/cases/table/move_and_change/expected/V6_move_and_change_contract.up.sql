-- gen: V6 move_and_change  phase: contract  kind: schema
-- why: after.sql:3 column crm.contacts.name
-- why: after.sql:3 constraint crm.contacts.contacts_pkey
-- why: after.sql:2 view public.people
-- why: after.sql:3 column crm.contacts.old
-- lock: ACCESS EXCLUSIVE on crm.contacts, public.people
-- scan: no
-- rewrite: no
-- risk: ON CONFLICT ON CONSTRAINT with the other name fails; a program that still uses view public.people, column crm.contacts.old fails
-- loses: the values of crm.contacts.old
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'crm.contacts'::pg_catalog.regclass AND conname = 'contacts_name__gen_not_null' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'crm.contacts'::pg_catalog.regclass AND conname = 'contacts_name__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint contacts_name__gen_not_null is not validated';
  END IF;
END
$gen$;
ALTER TABLE crm.contacts ALTER COLUMN name SET NOT NULL;
ALTER TABLE crm.contacts DROP CONSTRAINT contacts_name__gen_not_null;

ALTER TABLE crm.contacts RENAME CONSTRAINT people_pkey TO contacts_pkey;

DROP VIEW public.people;

ALTER TABLE crm.contacts DROP COLUMN old;

COMMIT;
