-- gen: V2 rename  phase: contract  kind: schema
-- why: after.sql:4 column public.customers.full_name
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers RENAME TO customers__base;
CREATE VIEW public.customers WITH (security_invoker=true) AS
SELECT
  id,
  full_name AS name,
  full_name
FROM public.customers__base;

COMMIT;
