-- gen: V1 add_foreign_key  phase: expand  kind: schema
-- why: after.sql:4 constraint public.orders.orders_customer_id_fkey
-- lock: SHARE ROW EXCLUSIVE on public.customers, public.orders
-- scan: no
-- rewrite: no
-- risk: a program whose writes refer to nothing fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID;
