-- gen: V1 add_nullable  kind: schema
-- why: after.sql:1 column public.customers.phone
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.customers.phone fails
-- loses: the values of public.customers.phone
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers DROP COLUMN phone;
