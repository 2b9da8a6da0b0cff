-- gen: V1 attach_and_change  kind: schema
-- why: after.sql:8 table public.offers_2025
-- why: after.sql:8 column public.offers_2025.note
-- why: after.sql:8 column public.offers_2025.amount
-- why: after.sql:8 column public.offers_2025.seller
-- why: and 10 more
-- lock: ACCESS EXCLUSIVE on public.offers, public.offers_2025, public.old_sales, public.sales
-- scan: public.offers_2025, public.old_sales, public.sales
-- rewrite: no
-- risk: fails when a row breaks the check; locks and reads the partition, and a default partition, to check the bound; a program that still uses column public.offers_2025.note fails
-- loses: the values of public.offers_2025.note
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.offers DETACH PARTITION public.offers_2025;

ALTER TABLE public.offers_2025 DROP COLUMN note;

ALTER TABLE public.offers_2025 ADD COLUMN amount integer;

ALTER TABLE public.offers_2025 ADD COLUMN seller text DEFAULT 'nobody'::text;

ALTER TABLE public.offers_2025 ADD COLUMN shop integer;

ALTER TABLE public.offers_2025 ADD CONSTRAINT amount_positive CHECK ((amount > 0));

ALTER TABLE public.old_sales ADD COLUMN seller text DEFAULT 'nobody'::text;

ALTER TABLE public.old_sales ADD COLUMN shop integer;

ALTER TABLE public.old_sales ADD CONSTRAINT amount_positive CHECK ((amount > 0));

ALTER TABLE public.sales ADD COLUMN seller text DEFAULT 'nobody'::text;

ALTER TABLE public.sales ADD CONSTRAINT amount_positive CHECK ((amount > 0));

ALTER TABLE public.sales ATTACH PARTITION public.offers_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

ALTER TABLE public.sales ATTACH PARTITION public.old_sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;
