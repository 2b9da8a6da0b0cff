-- no-transaction
-- gen: V1 replace_keys  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.sales.sales_key
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2025
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.sales_2025_pkey__gen_new;
