-- gen: V1 add_volatile_default  phase: expand  kind: schema
-- why: after.sql:1 column public.orders.token
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.orders.token fails
-- loses: the values of public.orders.token
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.orders ALTER COLUMN token DROP DEFAULT;

ALTER TABLE public.orders DROP COLUMN token;

COMMIT;
