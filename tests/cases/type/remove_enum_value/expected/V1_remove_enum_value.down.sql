-- gen: V1 remove_enum_value  kind: schema
-- why: after.gen:1 enum type public.order_status
-- why: after.gen:2 column public.orders.status
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TYPE public.order_status RENAME TO order_status__gen_old;
CREATE TYPE public.order_status AS ENUM ('pending', 'paid', 'obsolete');

ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.orders ALTER COLUMN status TYPE public.order_status USING status::text::public.order_status;
ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'pending'::public.order_status;

DROP TYPE public.order_status__gen_old;

COMMIT;
