-- gen: V2 move_and_change  phase: expand  kind: schema
-- why: after.sql:2 table crm.contacts
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: until contract public.people is a view: COPY, TRUNCATE and ON CONFLICT ON CONSTRAINT fail
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.people, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.people SET SCHEMA crm;
ALTER TABLE crm.people RENAME TO contacts;
CREATE VIEW public.people WITH (security_invoker=true) AS
SELECT
  id,
  name,
  size,
  old
FROM crm.contacts;

COMMIT;
