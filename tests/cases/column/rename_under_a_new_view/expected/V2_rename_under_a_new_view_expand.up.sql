-- gen: V2 rename_under_a_new_view  phase: expand  kind: schema
-- why: after.sql:2 column public.people.full_name
-- lock: ACCESS EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: until contract the table is a view: COPY, TRUNCATE and ON CONFLICT ON CONSTRAINT fail
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.people RENAME TO people__base;
ALTER TABLE public.people__base RENAME COLUMN name TO full_name;
CREATE VIEW public.people WITH (security_invoker=true) AS
SELECT
  id,
  full_name AS name,
  full_name
FROM public.people__base;

COMMIT;
