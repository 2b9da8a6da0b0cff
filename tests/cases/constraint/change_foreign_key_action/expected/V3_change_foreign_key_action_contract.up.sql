-- gen: V3 change_foreign_key_action  phase: contract  kind: schema
-- why: after.sql:2 constraint public.orders.orders_customer_id_fkey
-- lock: ACCESS EXCLUSIVE on public.customers, public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE public.orders RENAME CONSTRAINT orders_orders_customer_id_fkey__gen_new TO orders_customer_id_fkey;

COMMIT;
