-- gen: V1 add_foreign_key_to_a_new_table  kind: schema
-- why: after.sql:1 table public.customers
-- why: after.sql:2 constraint public.orders.orders_customer_id_fkey
-- lock: ACCESS EXCLUSIVE on public.customers, public.orders
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.customers fails
-- loses: all rows of public.customers
-- proof: up, down and up again on PostgreSQL N without rows in public.orders, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;

DROP TABLE public.customers;

COMMIT;
