-- gen: V1 add_foreign_key_to_a_new_table  kind: schema
-- why: after.sql:1 table public.customers
-- why: after.sql:2 constraint public.orders.orders_customer_id_fkey
-- lock: SHARE ROW EXCLUSIVE on public.orders
-- scan: public.orders
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.orders, where it depends on them, pg_dump agrees

BEGIN;

CREATE TABLE public.customers (
    id bigint NOT NULL,
    CONSTRAINT customers_pkey PRIMARY KEY (id)
);

ALTER TABLE public.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);

COMMIT;
