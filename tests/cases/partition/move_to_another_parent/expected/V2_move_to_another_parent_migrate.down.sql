-- no-transaction
-- gen: V2 move_to_another_parent  phase: migrate  kind: schema
-- why: after.sql:8 index public.sales_2024_shop_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2024
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

DROP INDEX CONCURRENTLY public.sales_2024_shop_idx;
