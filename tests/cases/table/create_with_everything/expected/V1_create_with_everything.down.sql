-- gen: V1 create_with_everything  kind: schema
-- why: after.sql:8 sequence public.orders_id_seq
-- why: after.sql:1 table public.customers
-- why: after.sql:7 table public.orders
-- why: after.sql:9 constraint public.orders.orders_customer_id_fkey
-- why: after.sql:12 index public.orders_customer_id_idx
-- lock: ACCESS EXCLUSIVE on public.customers, public.orders
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.customers, table public.orders fails
-- loses: all rows of public.customers; all rows of public.orders
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;

DROP TABLE public.orders;

DROP TABLE public.customers;

COMMIT;
