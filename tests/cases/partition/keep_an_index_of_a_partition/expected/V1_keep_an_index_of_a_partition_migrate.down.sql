-- no-transaction
-- gen: V1 keep_an_index_of_a_partition  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.sales_2026.sales_2026_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2026
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

DROP INDEX CONCURRENTLY public.sales_2026_pkey;
