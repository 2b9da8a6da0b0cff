-- no-transaction
-- gen: V6 detach  phase: contract  kind: schema
-- why: after.sql:10 index public.sales_2024_day
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2024
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.sales_2024_day;
