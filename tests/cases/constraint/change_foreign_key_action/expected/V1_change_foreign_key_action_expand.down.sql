-- gen: V1 change_foreign_key_action  phase: expand  kind: schema
-- why: after.sql:2 constraint public.orders.orders_orders_customer_id_fkey__gen_new
-- lock: ACCESS EXCLUSIVE on public.customers, public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.orders DROP CONSTRAINT orders_orders_customer_id_fkey__gen_new;
