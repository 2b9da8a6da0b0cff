-- gen: V6 move_to_another_parent  phase: contract  kind: schema
-- why: after.sql:8 table public.sales_2024
-- lock: ACCESS EXCLUSIVE on public.archive_rest, public.sales, public.sales_2024; SHARE UPDATE EXCLUSIVE on public.archive
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.sales DETACH PARTITION public.sales_2024;
DROP INDEX public.sales_2024_note_idx;
ALTER TABLE public.sales_2024 DROP CONSTRAINT sales_2024_pkey;
ALTER TABLE public.sales_2024 DROP CONSTRAINT sales_shop_check;
ALTER TABLE public.archive ATTACH PARTITION public.sales_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.sales_2024 DROP CONSTRAINT sales_2024__gen_bound;
ALTER TABLE public.archive_rest DROP CONSTRAINT archive_rest_sales_2024__gen_apart;

COMMIT;
