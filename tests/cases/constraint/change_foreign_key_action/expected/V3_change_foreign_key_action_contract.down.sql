-- gen: V3 change_foreign_key_action  phase: contract  kind: schema
-- why: after.sql:2 constraint public.orders.orders_customer_id_fkey
-- lock: SHARE ROW EXCLUSIVE on public.customers, public.orders
-- scan: public.customers, public.orders
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.orders RENAME CONSTRAINT orders_customer_id_fkey TO orders_orders_customer_id_fkey__gen_new;
ALTER TABLE public.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);

COMMIT;
