-- gen: V1 begin_atomic  kind: schema
-- why: after.sql:1 table public.orders
-- why: after.sql:2 function public.big_orders(numeric)
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.orders, function public.big_orders(numeric) fails
-- loses: all rows of public.orders
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP FUNCTION public.big_orders(numeric);

DROP TABLE public.orders;

COMMIT;
