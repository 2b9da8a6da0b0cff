-- gen: V1 detach_and_change  kind: schema
-- why: after.sql:8 table public.sales_2024
-- why: after.sql:8 constraint public.sales_2024.amount_positive
-- why: after.sql:13 table public.sales_2025
-- why: after.sql:2 column public.sales.note
-- why: and 7 more
-- lock: ACCESS EXCLUSIVE on public.sales, public.sales_2024, public.sales_2025, public.shops
-- scan: public.sales_2025
-- rewrite: public.sales
-- risk: fails on a value of amount that does not fit into bigint; fails when a row breaks the check; a program that still uses column public.sales.note, column public.sales_2025.note, column public.sales_2025.shop fails
-- loses: the values of public.sales.note; the values of public.sales_2025.note; the values of public.sales_2025.shop
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.sales DETACH PARTITION public.sales_2024;

ALTER TABLE public.sales_2024 DROP CONSTRAINT amount_positive;

ALTER TABLE public.sales DETACH PARTITION public.sales_2025;

ALTER TABLE public.sales DROP COLUMN note;

ALTER TABLE public.sales_2025 DROP CONSTRAINT amount_positive;

ALTER TABLE public.sales_2025 DROP CONSTRAINT day_known;

ALTER TABLE public.sales_2025 DROP CONSTRAINT IF EXISTS sales_shop;

ALTER TABLE public.sales_2025 DROP COLUMN note;

ALTER TABLE public.sales_2025 DROP COLUMN shop;

ALTER TABLE public.sales ALTER COLUMN amount TYPE bigint;

ALTER TABLE public.sales ADD COLUMN seller text;

ALTER TABLE public.sales_2025 ADD CONSTRAINT amount_positive CHECK ((amount >= 0));

COMMIT;
