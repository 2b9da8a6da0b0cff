-- gen: V1 attach  phase: expand  kind: schema
-- why: after.sql:7 constraint public.old_sales.sales_amount_check
-- why: after.sql:3 constraint public.old_sales.sales_shop_fkey
-- why: after.sql:8 constraint public.rest_of_sales.sales_amount_check
-- why: after.sql:3 constraint public.rest_of_sales.sales_shop_fkey
-- lock: ACCESS EXCLUSIVE on public.old_sales, public.rest_of_sales, public.shops
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.rest_of_sales DROP CONSTRAINT sales_shop_fkey;

ALTER TABLE public.rest_of_sales DROP CONSTRAINT sales_amount_check;

ALTER TABLE public.old_sales DROP CONSTRAINT sales_shop_fkey;

ALTER TABLE public.old_sales DROP CONSTRAINT sales_amount_check;

COMMIT;
