-- gen: V1 create_enum_and_use  kind: schema
-- why: after.sql:1 enum type public.order_status
-- why: after.sql:2 column public.orders.status
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE TYPE public.order_status AS ENUM ('pending', 'paid');

ALTER TABLE public.orders ADD COLUMN status public.order_status DEFAULT 'pending'::public.order_status NOT NULL;

COMMIT;
