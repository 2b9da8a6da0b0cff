-- gen: V7 add_beside_default  phase: migrate  kind: schema
-- why: after.sql:7 table public.sales_2026
-- lock: ACCESS EXCLUSIVE on public."sales of other years"
-- scan: no
-- rewrite: no
-- risk: a program fails from here on that writes a row of public.sales_2026, until that is attached
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

ALTER TABLE public."sales of other years" ADD CONSTRAINT "sales of other years_sales_2026__gen_apart" CHECK (NOT (day IS NOT NULL AND day >= '2026-01-01' AND day < '2027-01-01')) NOT VALID;
