-- gen: V4 rename_with_its_parts  phase: contract  kind: schema
-- why: after.sql:2 constraint public.bill.bill_cents_check
-- why: after.sql:2 constraint public.bill.bill_n_key
-- why: after.sql:2 constraint public.bill.bill_pkey
-- why: after.sql:3 index public.bill_cents_idx
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.bill, public.invoice, public.invoice_id_seq; SHARE UPDATE EXCLUSIVE on public.bill_cents_idx
-- scan: no
-- rewrite: no
-- risk: ON CONFLICT ON CONSTRAINT with the other name fails; a program that still uses view public.invoice, sequence public.invoice_id_seq fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.bill RENAME CONSTRAINT invoice_cents_check TO bill_cents_check;

ALTER TABLE public.bill RENAME CONSTRAINT invoice_n_key TO bill_n_key;

ALTER TABLE public.bill RENAME CONSTRAINT invoice_pkey TO bill_pkey;

ALTER INDEX public.invoice_cents_idx RENAME TO bill_cents_idx;

DROP VIEW public.invoice;

ALTER SEQUENCE public.invoice_id_seq RENAME TO bill_id_seq;

COMMIT;
