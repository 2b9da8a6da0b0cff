-- gen: V1 add_volatile_default  phase: expand  kind: schema
-- why: after.sql:1 column public.orders.token
-- lock: ACCESS EXCLUSIVE on public.orders
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.orders ADD COLUMN token uuid;

ALTER TABLE public.orders ALTER COLUMN token SET DEFAULT gen_random_uuid();

COMMIT;
