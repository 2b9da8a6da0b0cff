-- no-transaction
-- gen: V1 make_keys_of_indexes  phase: migrate  kind: schema
-- why: after.sql:2 constraint public.sales.sales_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2025
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.sales_2025_pkey__gen_new;
