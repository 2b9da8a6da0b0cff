-- no-transaction
-- gen: V4 attach  phase: migrate  kind: schema
-- why: after.sql:8 index public.rest_of_sales_shop_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.rest_of_sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

DROP INDEX CONCURRENTLY public.rest_of_sales_shop_idx;
