-- gen: V4 exchange_enum_of_columns  phase: migrate  kind: schema
-- why: after.gen:2 constraint public.orders.orders_status__gen_in_step
-- why: after.gen:2 constraint public.orders.orders_status__gen_not_null
-- why: after.gen:2 constraint public.orders.orders_orders_check__gen_new
-- lock: SHARE UPDATE EXCLUSIVE on public.orders
-- scan: public.orders
-- rewrite: no
-- risk: fails when a row breaks orders_status__gen_in_step; fails when a row breaks orders_status__gen_not_null; fails when a row breaks orders_orders_check__gen_new
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.orders.status
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_status__gen_in_step;

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_status__gen_not_null;

ALTER TABLE public.orders VALIDATE CONSTRAINT orders_orders_check__gen_new;

COMMIT;
