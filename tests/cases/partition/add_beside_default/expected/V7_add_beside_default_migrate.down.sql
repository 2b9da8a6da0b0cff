-- gen: V7 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:7 table public.sales_2026
-- lock: ACCESS EXCLUSIVE on public."sales of other years"
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

ALTER TABLE public."sales of other years" DROP CONSTRAINT "sales of other years_sales_2026__gen_apart";
