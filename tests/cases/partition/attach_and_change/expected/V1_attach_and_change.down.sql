-- gen: V1 attach_and_change  kind: schema
-- why: after.sql:8 table public.offers_2025
-- why: after.sql:8 column public.offers_2025.note
-- why: after.sql:8 column public.offers_2025.amount
-- why: after.sql:8 column public.offers_2025.seller
-- why: and 10 more
-- lock: ACCESS EXCLUSIVE on public.offers_2025, public.old_sales, public.sales, public.shops; SHARE UPDATE EXCLUSIVE on public.offers
-- scan: no
-- rewrite: no
-- risk: locks and reads the partition, and a default partition, to check the bound; a program that still uses column public.offers_2025.amount, column public.offers_2025.seller, column public.offers_2025.shop, column public.old_sales.seller, column public.old_sales.shop and 1 more fails
-- loses: the values of public.offers_2025.amount; the values of public.offers_2025.seller; the values of public.offers_2025.shop; the values of public.old_sales.seller; the values of public.old_sales.shop; the values of public.sales.seller
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.sales DETACH PARTITION public.old_sales;

ALTER TABLE public.sales DETACH PARTITION public.offers_2025;

ALTER TABLE public.sales DROP CONSTRAINT amount_positive;

ALTER TABLE public.sales DROP COLUMN seller;

ALTER TABLE public.old_sales DROP CONSTRAINT IF EXISTS sales_shop;

ALTER TABLE public.old_sales DROP CONSTRAINT amount_positive;

ALTER TABLE public.old_sales DROP COLUMN shop;

ALTER TABLE public.old_sales DROP COLUMN seller;

ALTER TABLE public.offers_2025 DROP CONSTRAINT IF EXISTS sales_shop;

ALTER TABLE public.offers_2025 DROP COLUMN shop;

ALTER TABLE public.offers_2025 DROP COLUMN seller;

ALTER TABLE public.offers_2025 DROP COLUMN amount;

ALTER TABLE public.offers_2025 ADD COLUMN note text;

ALTER TABLE public.offers ATTACH PARTITION public.offers_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

COMMIT;
