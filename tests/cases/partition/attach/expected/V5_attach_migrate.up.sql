-- gen: V5 attach  phase: migrate  kind: schema
-- why: after.sql:7 constraint public.old_sales.sales_amount_check
-- why: after.sql:3 constraint public.old_sales.sales_shop_fkey
-- why: after.sql:8 constraint public.rest_of_sales.sales_amount_check
-- why: after.sql:3 constraint public.rest_of_sales.sales_shop_fkey
-- lock: SHARE UPDATE EXCLUSIVE on public.old_sales, public.rest_of_sales; ROW SHARE on public.shops
-- scan: public.old_sales, public.rest_of_sales, public.shops
-- rewrite: no
-- risk: fails when a row breaks sales_amount_check; fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.old_sales VALIDATE CONSTRAINT sales_amount_check;

ALTER TABLE public.old_sales VALIDATE CONSTRAINT sales_shop_fkey;

ALTER TABLE public.rest_of_sales VALIDATE CONSTRAINT sales_amount_check;

ALTER TABLE public.rest_of_sales VALIDATE CONSTRAINT sales_shop_fkey;

COMMIT;
