-- gen: V2 drop_not_null_column  phase: contract  kind: schema
-- why: after.sql:1 column public.customers.legacy_code
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers ADD COLUMN legacy_code text;
