-- gen: V1 add_foreign_key  phase: expand  kind: schema
-- why: after.sql:4 constraint public.orders.orders_customer_id_fkey
-- lock: ACCESS EXCLUSIVE on public.customers, public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;
