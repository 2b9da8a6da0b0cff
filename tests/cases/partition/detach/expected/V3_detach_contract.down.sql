-- gen: V3 detach  phase: contract  kind: schema
-- why: after.sql:6 table public.sales_2024
-- lock: ACCESS EXCLUSIVE on public.sales_2024; SHARE UPDATE EXCLUSIVE on public.sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.sales ATTACH PARTITION public.sales_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
