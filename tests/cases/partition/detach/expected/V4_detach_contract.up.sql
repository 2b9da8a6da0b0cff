-- gen: V4 detach  phase: contract  kind: schema
-- why: after.sql:6 table public.sales_2024
-- lock: ACCESS EXCLUSIVE on public.sales_2024
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.sales_2024 DROP CONSTRAINT sales_2024__gen_bound;
