-- gen: V5 exchange_enum_of_columns  phase: contract  kind: schema
-- why: after.gen:2 column public.orders.status
-- lock: ACCESS EXCLUSIVE on public.open_orders, public.orders
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.orders.status
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.orders status' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.orders'::pg_catalog.regclass AND conname = 'orders_status__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.orders'::pg_catalog.regclass AND conname = 'orders_status__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.orders'::pg_catalog.regclass AND conname = 'orders_orders_check__gen_new' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.orders_status_idx__gen_new') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.orders status' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.orders status is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.orders'::pg_catalog.regclass AND conname = 'orders_status__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint orders_status__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.orders'::pg_catalog.regclass AND conname = 'orders_status__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint orders_status__gen_not_null is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.orders'::pg_catalog.regclass AND conname = 'orders_orders_check__gen_new' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint orders_orders_check__gen_new is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('public.orders_status_idx__gen_new') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index public.orders_status_idx__gen_new is missing or not valid';
  END IF;
END
$gen$;
LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE;
DROP VIEW public.open_orders;
DROP TRIGGER zzzz_gen_orders_status ON public.orders;
DROP FUNCTION public.zzzz_gen_orders_status();
ALTER TABLE public.orders DROP CONSTRAINT orders_status__gen_in_step;
ALTER TABLE public.orders ALTER COLUMN status__gen_new SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_status__gen_not_null;
ALTER TABLE public.orders DROP COLUMN status;
ALTER TABLE public.orders RENAME COLUMN status__gen_new TO status;
ALTER INDEX public.orders_status_idx__gen_new RENAME TO orders_status_idx;
ALTER TABLE public.orders RENAME CONSTRAINT orders_orders_check__gen_new TO orders_check;
ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'pending'::public.order_status__gen_new;
CREATE VIEW public.open_orders AS
 SELECT orders.id,
    orders.status
   FROM public.orders
  WHERE (orders.status = 'pending'::public.order_status__gen_new);

COMMIT;
