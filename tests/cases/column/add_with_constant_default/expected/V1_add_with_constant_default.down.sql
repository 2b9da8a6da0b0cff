-- gen: V1 add_with_constant_default  kind: schema
-- why: after.sql:4 column public.customers.created_at
-- why: after.sql:3 column public.customers.tier
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.customers.created_at, column public.customers.tier fails
-- loses: the values of public.customers.created_at; the values of public.customers.tier
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.customers DROP COLUMN tier;

ALTER TABLE public.customers DROP COLUMN created_at;

COMMIT;
