-- gen: V1 change_foreign_key_action  phase: expand  kind: schema
-- why: after.sql:2 constraint public.orders.orders_orders_customer_id_fkey__gen_new
-- lock: SHARE ROW EXCLUSIVE on public.customers, public.orders
-- scan: no
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.orders ADD CONSTRAINT orders_orders_customer_id_fkey__gen_new FOREIGN KEY (customer_id) REFERENCES public.customers(id) ON DELETE SET NULL NOT VALID;
