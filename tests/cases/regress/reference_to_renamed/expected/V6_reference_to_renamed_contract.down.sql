-- gen: V6 reference_to_renamed  phase: contract  kind: schema
-- why: after.sql:5 column public.countries.name
-- lock: ACCESS EXCLUSIVE on public.countries
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.countries RENAME TO countries__base;
CREATE VIEW public.countries WITH (security_invoker=true) AS
SELECT
  id,
  name AS label,
  name
FROM public.countries__base;

COMMIT;
