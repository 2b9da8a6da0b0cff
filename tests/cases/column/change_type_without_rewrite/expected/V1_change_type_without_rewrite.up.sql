-- gen: V1 change_type_without_rewrite  kind: schema
-- why: after.sql:1 column public.customers.name
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers ALTER COLUMN name TYPE text;
