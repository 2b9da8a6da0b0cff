-- gen: V3 move_to_another_parent  phase: migrate  kind: schema
-- why: after.sql:5 constraint public.sales_2024.archive_shop_fkey
-- why: after.sql:8 constraint public.sales_2024.short
-- lock: SHARE UPDATE EXCLUSIVE on public.sales_2024; ROW SHARE on public.shop
-- scan: public.sales_2024, public.shop
-- rewrite: no
-- risk: fails when a row refers to nothing; fails when a row breaks short
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.sales, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.sales_2024 VALIDATE CONSTRAINT archive_shop_fkey;

ALTER TABLE public.sales_2024 VALIDATE CONSTRAINT short;

COMMIT;
