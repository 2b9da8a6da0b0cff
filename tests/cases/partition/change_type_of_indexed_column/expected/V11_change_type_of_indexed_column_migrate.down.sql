-- gen: V11 change_type_of_indexed_column  phase: migrate  kind: schema
-- why: after.sql:4 constraint public.sales.sales_sales_town__gen_new
-- lock: ACCESS EXCLUSIVE on every partition of public.sales, public.sales, public.towns
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.sales DROP CONSTRAINT sales_sales_town__gen_new;
