-- gen: V2 reference_to_renamed  phase: expand  kind: schema
-- why: after.sql:10 column public.cities.name
-- lock: ACCESS EXCLUSIVE on public.cities
-- scan: no
-- rewrite: no
-- risk: until contract the table is a view: COPY, TRUNCATE and ON CONFLICT ON CONSTRAINT fail
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.cities RENAME TO cities__base;
ALTER TABLE public.cities__base RENAME COLUMN label TO name;
CREATE VIEW public.cities WITH (security_invoker=true) AS
SELECT
  id,
  name AS label,
  country,
  name
FROM public.cities__base;

COMMIT;
