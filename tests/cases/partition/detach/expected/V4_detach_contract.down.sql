-- gen: V4 detach  phase: contract  kind: schema
-- why: after.sql:6 table public.sales_2024
-- lock: ACCESS EXCLUSIVE on public.sales_2024
-- scan: public.sales_2024
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.sales_2024 ADD CONSTRAINT sales_2024__gen_bound CHECK ((day IS NOT NULL AND day >= '2024-01-01' AND day < '2025-01-01'));
