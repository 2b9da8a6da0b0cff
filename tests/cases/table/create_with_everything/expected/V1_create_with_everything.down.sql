-- gen: V1 create_with_everything  kind: schema
-- why: sequence public.orders_id_seq
-- why: after.sql:1 table public.customers
-- why: after.sql:7 table public.orders
-- why: constraint public.orders.orders_customer_id_fkey
-- why: index public.orders_customer_id_idx
-- lock: ACCESS EXCLUSIVE on public.customers, public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: all rows of public.customers; all rows of public.orders
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;

DROP TABLE public.orders;

DROP TABLE public.customers;

COMMIT;
