-- gen: V4 rename_with_its_parts  phase: contract  kind: schema
-- why: after.sql:2 constraint public.bill.bill_cents_check
-- why: after.sql:2 constraint public.bill.bill_n_key
-- why: after.sql:2 constraint public.bill.bill_pkey
-- why: after.sql:3 index public.bill_cents_idx
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.bill, public.bill_id_seq; SHARE UPDATE EXCLUSIVE on public.bill_cents_idx
-- scan: no
-- rewrite: no
-- risk: ON CONFLICT ON CONSTRAINT with the other name fails; a program that still uses sequence public.bill_id_seq fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER SEQUENCE public.bill_id_seq RENAME TO invoice_id_seq;

CREATE VIEW public.invoice WITH (security_invoker=true) AS
 SELECT bill.id,
    bill.n,
    bill.cents,
    bill."odd name"
   FROM public.bill;
GRANT SELECT, INSERT ON TABLE public.invoice TO app_user;

ALTER INDEX public.bill_cents_idx RENAME TO invoice_cents_idx;

ALTER TABLE public.bill RENAME CONSTRAINT bill_pkey TO invoice_pkey;

ALTER TABLE public.bill RENAME CONSTRAINT bill_n_key TO invoice_n_key;

ALTER TABLE public.bill RENAME CONSTRAINT bill_cents_check TO invoice_cents_check;

COMMIT;
