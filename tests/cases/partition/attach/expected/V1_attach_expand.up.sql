-- gen: V1 attach  phase: expand  kind: schema
-- why: after.sql:7 constraint public.old_sales.sales_amount_check
-- why: after.sql:3 constraint public.old_sales.sales_shop_fkey
-- why: after.sql:8 constraint public.rest_of_sales.sales_amount_check
-- why: after.sql:3 constraint public.rest_of_sales.sales_shop_fkey
-- lock: ACCESS EXCLUSIVE on public.old_sales, public.rest_of_sales; SHARE ROW EXCLUSIVE on public.shops
-- scan: no
-- rewrite: no
-- risk: a program whose writes break the check fails from here on; a program whose writes refer to nothing fails from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.old_sales, public.rest_of_sales, public.users_1, where it depends on them, pg_dump agrees

BEGIN;

ALTER TABLE public.old_sales ADD CONSTRAINT sales_amount_check CHECK ((amount > 0)) NOT VALID;

ALTER TABLE public.old_sales ADD CONSTRAINT sales_shop_fkey FOREIGN KEY (shop) REFERENCES public.shops(id) NOT VALID;

ALTER TABLE public.rest_of_sales ADD CONSTRAINT sales_amount_check CHECK ((amount > 0)) NOT VALID;

ALTER TABLE public.rest_of_sales ADD CONSTRAINT sales_shop_fkey FOREIGN KEY (shop) REFERENCES public.shops(id) NOT VALID;

COMMIT;
