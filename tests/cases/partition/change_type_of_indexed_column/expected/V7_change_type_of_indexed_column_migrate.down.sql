-- no-transaction
-- gen: V7 change_type_of_indexed_column  phase: migrate  kind: schema
-- why: after.sql:4 column public.sales.id
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2026_rest
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.sales_2026_rest_pkey__gen_new;
