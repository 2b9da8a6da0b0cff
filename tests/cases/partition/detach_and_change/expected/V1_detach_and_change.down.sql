-- gen: V1 detach_and_change  kind: schema
-- why: after.sql:8 table public.sales_2024
-- why: after.sql:8 constraint public.sales_2024.amount_positive
-- why: after.sql:13 table public.sales_2025
-- why: after.sql:2 column public.sales.note
-- why: and 7 more
-- lock: ACCESS EXCLUSIVE on public.sales, public.sales_2024, public.sales_2025
-- scan: public.sales_2024, public.sales_2025
-- rewrite: public.sales
-- risk: locks and reads the partition, and a default partition, to check the bound; fails when a row breaks the check; fails on a value of amount that does not fit into integer; a program that still uses column public.sales.seller fails
-- loses: the values of public.sales.seller
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.sales_2025 DROP CONSTRAINT amount_positive;

ALTER TABLE public.sales DROP COLUMN seller;

ALTER TABLE public.sales ALTER COLUMN amount TYPE integer;

ALTER TABLE public.sales_2025 ADD COLUMN shop integer;

ALTER TABLE public.sales_2025 ADD COLUMN note text;

ALTER TABLE public.sales_2025 ADD CONSTRAINT day_known CHECK ((day > '2000-01-01'::date));

ALTER TABLE public.sales_2025 ADD CONSTRAINT amount_positive CHECK ((amount > 0));

ALTER TABLE public.sales ADD COLUMN note text;

ALTER TABLE public.sales ATTACH PARTITION public.sales_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

ALTER TABLE public.sales_2024 ADD CONSTRAINT amount_positive CHECK ((amount > 0));

ALTER TABLE public.sales ATTACH PARTITION public.sales_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;
