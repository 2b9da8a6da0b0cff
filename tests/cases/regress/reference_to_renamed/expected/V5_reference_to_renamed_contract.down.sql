-- gen: V5 reference_to_renamed  phase: contract  kind: schema
-- why: after.sql:10 column public.cities.name
-- lock: ACCESS EXCLUSIVE on public.cities
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.cities RENAME TO cities__base;
CREATE VIEW public.cities WITH (security_invoker=true) AS
SELECT
  id,
  name AS label,
  country,
  name
FROM public.cities__base;

COMMIT;
