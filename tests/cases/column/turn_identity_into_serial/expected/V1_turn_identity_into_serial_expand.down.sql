-- gen: V1 turn_identity_into_serial  phase: expand  kind: schema
-- why: after.sql:1 column public.invoice.id
-- why: after.sql:4 column public.plain.id
-- lock: ACCESS EXCLUSIVE on public.invoice, public.plain
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.plain ALTER COLUMN id SET GENERATED ALWAYS;

ALTER TABLE public.invoice ALTER COLUMN id SET GENERATED ALWAYS;

COMMIT;
