-- gen: V1 create_enum_and_use  kind: schema
-- why: after.sql:1 enum type public.order_status
-- why: after.sql:2 column public.orders.status
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: a program that still uses enum type public.order_status, column public.orders.status fails
-- loses: the values of public.orders.status
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.orders DROP COLUMN status;

DROP TYPE public.order_status;

COMMIT;
