-- gen: V1 rename_with_its_parts  phase: expand  kind: schema
-- why: after.sql:1 table public.bill
-- lock: ACCESS EXCLUSIVE on public.invoice
-- scan: no
-- rewrite: no
-- risk: until contract public.invoice is a view: COPY, TRUNCATE and ON CONFLICT ON CONSTRAINT fail
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.invoice RENAME TO bill;
CREATE VIEW public.invoice WITH (security_invoker=true) AS
SELECT
  id,
  n,
  cents,
  "odd name"
FROM public.bill;
GRANT SELECT, INSERT ON TABLE public.invoice TO app_user;

COMMIT;
