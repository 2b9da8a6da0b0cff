-- gen: V1 exchange_enum_of_columns  phase: expand  kind: schema
-- why: after.gen:1 enum type public.order_status__gen_new
-- why: after.gen:2 column public.orders.note
-- why: after.gen:2 column public.orders.status
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.orders.status
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE TYPE public.order_status__gen_new AS ENUM ('paid', 'pending');

ALTER TABLE public.orders ADD COLUMN note text;

ALTER TABLE public.orders ADD COLUMN status__gen_new public.order_status__gen_new;
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
ALTER TABLE public.orders ADD CONSTRAINT orders_status__gen_in_step CHECK (status__gen_new IS NOT DISTINCT FROM ((CASE status::text WHEN 'obsolete' THEN 'pending' WHEN 'it''s' THEN 'paid' ELSE status::text END)::public.order_status__gen_new)::public.order_status__gen_new) NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT orders_status__gen_not_null CHECK (status__gen_new IS NOT NULL) NOT VALID;
ALTER TABLE public.orders ADD CONSTRAINT orders_orders_check__gen_new CHECK (((status__gen_new <> 'paid'::public.order_status__gen_new) OR (id > 0))) NOT VALID;

COMMIT;
