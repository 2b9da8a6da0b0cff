-- gen: V1 exchange_enum_of_columns  phase: expand  kind: schema
-- why: after.gen:1 enum type public.order_status__gen_new
-- why: after.gen:2 column public.orders.note
-- why: after.gen:2 column public.orders.status
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: a program that still uses enum type public.order_status__gen_new, column public.orders.note fails
-- loses: the values of public.orders.note
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.orders DROP CONSTRAINT orders_orders_check__gen_new;
ALTER TABLE public.orders DROP CONSTRAINT orders_status__gen_not_null;
ALTER TABLE public.orders DROP CONSTRAINT orders_status__gen_in_step;
DROP TRIGGER zzzz_gen_orders_status ON public.orders;
DROP FUNCTION public.zzzz_gen_orders_status();
ALTER TABLE public.orders DROP COLUMN status__gen_new;

ALTER TABLE public.orders DROP COLUMN note;

DROP TYPE public.order_status__gen_new;

COMMIT;
