-- gen: V2 change_foreign_key_action  phase: migrate  kind: schema
-- why: after.sql:2 constraint public.orders.orders_orders_customer_id_fkey__gen_new
-- lock: SHARE UPDATE EXCLUSIVE on public.orders; ROW SHARE on public.customers
-- scan: public.customers, public.orders
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_orders_customer_id_fkey__gen_new;
