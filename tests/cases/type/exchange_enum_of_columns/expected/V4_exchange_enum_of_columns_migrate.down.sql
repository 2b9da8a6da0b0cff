-- gen: V4 exchange_enum_of_columns  phase: migrate  kind: schema
-- why: after.gen:2 constraint public.orders.orders_status__gen_in_step
-- why: after.gen:2 constraint public.orders.orders_status__gen_not_null
-- why: after.gen:2 constraint public.orders.orders_orders_check__gen_new
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.orders DROP CONSTRAINT orders_orders_check__gen_new;
ALTER TABLE public.orders ADD CONSTRAINT orders_orders_check__gen_new CHECK (((status__gen_new <> 'paid'::public.order_status__gen_new) OR (id > 0))) NOT VALID;

ALTER TABLE public.orders DROP CONSTRAINT orders_status__gen_not_null;
ALTER TABLE public.orders ADD CONSTRAINT orders_status__gen_not_null CHECK (status__gen_new IS NOT NULL) NOT VALID;

ALTER TABLE public.orders DROP CONSTRAINT orders_status__gen_in_step;
ALTER TABLE public.orders ADD CONSTRAINT orders_status__gen_in_step CHECK (status__gen_new IS NOT DISTINCT FROM ((CASE status::text WHEN 'obsolete' THEN 'pending' WHEN 'it''s' THEN 'paid' ELSE status::text END)::public.order_status__gen_new)::public.order_status__gen_new) NOT VALID;

COMMIT;
