-- gen: V1 change_type_without_rewrite  kind: schema
-- why: after.sql:1 column public.customers.name
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: public.customers
-- risk: fails on a value of name that does not fit into character varying(20)
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.customers ALTER COLUMN name TYPE character varying(20);
