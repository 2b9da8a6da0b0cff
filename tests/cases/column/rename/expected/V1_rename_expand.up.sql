-- gen: V1 rename  phase: expand  kind: schema
-- why: after.sql:4 column public.customers.full_name
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: until contract the table is a view: COPY, TRUNCATE and ON CONFLICT ON CONSTRAINT fail
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers RENAME TO customers__base;
ALTER TABLE public.customers__base RENAME COLUMN name TO full_name;
CREATE VIEW public.customers WITH (security_invoker=true) AS
SELECT
  id,
  full_name AS name,
  full_name
FROM public.customers__base;

COMMIT;
