-- gen: V1 rename_label  phase: expand  kind: schema
-- why: after.gen:1 enum type public.order_status
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: public.orders
-- rewrite: no
-- risk: fails when a row still holds an added label; fails when a row breaks the check
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.orders DROP CONSTRAINT orders_check;
ALTER TYPE public.order_status RENAME TO order_status__gen_old;
CREATE TYPE public.order_status AS ENUM ('pending', 'paid');
ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.orders ALTER COLUMN status TYPE public.order_status USING status::text::public.order_status;
ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'paid'::public.order_status;
ALTER TABLE public.orders ADD CONSTRAINT orders_check CHECK (((status <> 'pending'::public.order_status) OR (id > 0)));
DROP TYPE public.order_status__gen_old;

COMMIT;
