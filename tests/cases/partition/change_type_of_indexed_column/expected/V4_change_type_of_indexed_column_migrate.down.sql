-- gen: V4 change_type_of_indexed_column  phase: migrate  kind: schema
-- why: after.sql:4 column public.sales.id
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, public.sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX public.sales_hash__gen_new;
