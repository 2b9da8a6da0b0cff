-- gen: V1 add_nullable  kind: schema
-- why: after.sql:1 column public.customers.phone
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers ADD COLUMN phone text;
