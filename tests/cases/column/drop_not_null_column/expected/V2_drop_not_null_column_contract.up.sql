-- gen: V2 drop_not_null_column  phase: contract  kind: schema
-- why: after.sql:1 column public.customers.legacy_code
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.customers.legacy_code fails
-- loses: the values of public.customers.legacy_code
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers DROP COLUMN legacy_code;
