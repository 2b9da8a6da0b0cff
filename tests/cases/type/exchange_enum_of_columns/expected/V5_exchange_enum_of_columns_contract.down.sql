-- gen: V5 exchange_enum_of_columns  phase: contract  kind: schema
-- why: after.gen:2 column public.orders.status
-- lock: ACCESS EXCLUSIVE on public.open_orders, public.orders
-- scan: public.orders
-- rewrite: public.orders
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.open_orders;
ALTER INDEX public.orders_status_idx RENAME TO orders_status_idx__gen_new;
ALTER TABLE public.orders RENAME CONSTRAINT orders_check TO orders_orders_check__gen_new;
ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.orders RENAME COLUMN status TO status__gen_new;
ALTER TABLE public.orders ADD COLUMN status public.order_status;
UPDATE public.orders SET status = (status__gen_new::text::public.order_status)::public.order_status;
UPDATE public.orders SET status__gen_new = ((CASE status::text WHEN 'obsolete' THEN 'pending' WHEN 'it''s' THEN 'paid' ELSE status::text END)::public.order_status__gen_new)::public.order_status__gen_new WHERE status__gen_new IS DISTINCT FROM ((CASE status::text WHEN 'obsolete' THEN 'pending' WHEN 'it''s' THEN 'paid' ELSE status::text END)::public.order_status__gen_new)::public.order_status__gen_new;
ALTER TABLE public.orders ALTER COLUMN status SET NOT NULL;
ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'pending'::public.order_status;
ALTER TABLE public.orders ADD CONSTRAINT orders_status__gen_not_null CHECK (status__gen_new IS NOT NULL);
ALTER TABLE public.orders ALTER COLUMN status__gen_new DROP NOT NULL;
CREATE INDEX orders_status_idx ON public.orders USING btree (status);
ALTER TABLE public.orders ADD CONSTRAINT orders_check CHECK (((status <> 'paid'::public.order_status) OR (id > 0)));
CREATE FUNCTION public.zzzz_gen_orders_status() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT (((CASE status::text WHEN 'obsolete' THEN 'pending' WHEN 'it''s' THEN 'paid' ELSE status::text END)::public.order_status__gen_new)::public.order_status__gen_new) INTO NEW.status__gen_new FROM (SELECT NEW.*) AS orders;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_orders_status BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_orders_status();
ALTER TABLE public.orders ENABLE ALWAYS TRIGGER zzzz_gen_orders_status;
ALTER TABLE public.orders ADD CONSTRAINT orders_status__gen_in_step CHECK (status__gen_new IS NOT DISTINCT FROM ((CASE status::text WHEN 'obsolete' THEN 'pending' WHEN 'it''s' THEN 'paid' ELSE status::text END)::public.order_status__gen_new)::public.order_status__gen_new);
CREATE VIEW public.open_orders AS
 SELECT orders.id,
    orders.status
   FROM public.orders
  WHERE (orders.status = 'pending'::public.order_status);

COMMIT;
