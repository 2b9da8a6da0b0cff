-- gen: V5 move_to_another_parent  phase: contract  kind: schema
-- why: after.sql:8 table public.sales_2024
-- lock: ACCESS EXCLUSIVE on public.archive_rest, public.sales_2024
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.archive_rest DROP CONSTRAINT archive_rest_sales_2024__gen_apart;
ALTER TABLE public.archive_rest ADD CONSTRAINT archive_rest_sales_2024__gen_apart CHECK (NOT (day IS NOT NULL AND day >= '2024-01-01' AND day < '2025-01-01')) NOT VALID;
ALTER TABLE public.sales_2024 DROP CONSTRAINT sales_2024__gen_bound;
ALTER TABLE public.sales_2024 ADD CONSTRAINT sales_2024__gen_bound CHECK ((day IS NOT NULL AND day >= '2024-01-01' AND day < '2025-01-01')) NOT VALID;

COMMIT;
