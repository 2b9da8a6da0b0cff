-- gen: V5 move_to_another_parent  phase: contract  kind: schema
-- why: after.sql:8 table public.sales_2024
-- lock: SHARE UPDATE EXCLUSIVE on public.archive_rest, public.sales_2024
-- scan: public.archive_rest, public.sales_2024
-- rewrite: no
-- risk: fails when a row is in the way
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.sales_2024 VALIDATE CONSTRAINT sales_2024__gen_bound;
ALTER TABLE public.archive_rest VALIDATE CONSTRAINT archive_rest_sales_2024__gen_apart;

COMMIT;
