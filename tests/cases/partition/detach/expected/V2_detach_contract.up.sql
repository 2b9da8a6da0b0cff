-- gen: V2 detach  phase: contract  kind: schema
-- why: after.sql:6 table public.sales_2024
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2024
-- scan: public.sales_2024
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.sales_2024 VALIDATE CONSTRAINT sales_2024__gen_bound;
