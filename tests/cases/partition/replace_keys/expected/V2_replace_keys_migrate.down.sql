-- no-transaction
-- gen: V2 replace_keys  phase: migrate  kind: schema
-- why: after.sql:5 constraint public.sales.sales_key
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_spring
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.sales_spring_pkey__gen_new;
