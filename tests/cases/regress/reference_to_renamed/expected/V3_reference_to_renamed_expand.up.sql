-- gen: V3 reference_to_renamed  phase: expand  kind: schema
-- why: after.sql:5 column public.countries.name
-- lock: ACCESS EXCLUSIVE on public.countries
-- scan: no
-- rewrite: no
-- risk: until contract the table is a view: COPY, TRUNCATE and ON CONFLICT ON CONSTRAINT fail
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.countries RENAME TO countries__base;
ALTER TABLE public.countries__base RENAME COLUMN label TO name;
CREATE VIEW public.countries WITH (security_invoker=true) AS
SELECT
  id,
  name AS label,
  name
FROM public.countries__base;

COMMIT;
