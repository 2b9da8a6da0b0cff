-- gen: V4 move_to_another_parent  phase: contract  kind: schema
-- why: after.sql:8 table public.sales_2024
-- lock: ACCESS EXCLUSIVE on public.archive_rest, public.sales_2024
-- scan: no
-- rewrite: no
-- risk: a program fails from here on that writes a row to public.sales_2024 outside of the new bound, or one of it to public.archive_rest
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.sales_2024 ADD CONSTRAINT sales_2024__gen_bound CHECK ((day IS NOT NULL AND day >= '2024-01-01' AND day < '2025-01-01')) NOT VALID;
ALTER TABLE public.archive_rest ADD CONSTRAINT archive_rest_sales_2024__gen_apart CHECK (NOT (day IS NOT NULL AND day >= '2024-01-01' AND day < '2025-01-01')) NOT VALID;

COMMIT;
