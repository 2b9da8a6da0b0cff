-- no-transaction
-- gen: V3 detach  phase: contract  kind: schema
-- why: after.sql:6 table public.sales_2024
-- lock: ACCESS EXCLUSIVE on public.sales_2024; SHARE UPDATE EXCLUSIVE on public.sales
-- scan: no
-- rewrite: no
-- risk: waits for every transaction that uses the table above, and for a moment for the readers of the partition; when it is interrupted the partition is gone from the table above all the same
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.sales DETACH PARTITION public.sales_2024 CONCURRENTLY;
