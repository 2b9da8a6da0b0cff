-- gen: V1 rename_with_its_parts  phase: expand  kind: schema
-- why: after.sql:1 table public.bill
-- lock: ACCESS EXCLUSIVE on public.invoice
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.bill fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

LOCK TABLE public.invoice IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.invoice;
ALTER TABLE public.bill RENAME TO invoice;

COMMIT;
