-- gen: V5 detach  phase: contract  kind: schema
-- why: after.sql:7 column public.sales_2024.note
-- lock: ACCESS EXCLUSIVE on public.sales_2024
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.sales_2024.note fails
-- loses: the values of public.sales_2024.note
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.sales_2024 DROP COLUMN note;
