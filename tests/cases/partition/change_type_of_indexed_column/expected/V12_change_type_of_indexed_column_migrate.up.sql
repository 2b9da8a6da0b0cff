-- gen: V12 change_type_of_indexed_column  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.sales.sales_id__gen_in_step
-- why: after.sql:3 constraint public.sales.sales_id__gen_not_null
-- why: after.sql:3 constraint public.sales.sales_town__gen_in_step
-- why: after.sql:3 constraint public.sales.sales_amount__gen_in_step
-- why: after.sql:6 constraint public.sales.sales_amount_fits__gen_new
-- lock: SHARE UPDATE EXCLUSIVE on public.sales
-- scan: public.sales
-- rewrite: no
-- risk: fails when a row breaks sales_id__gen_in_step; fails when a row breaks sales_id__gen_not_null; fails when a row breaks sales_town__gen_in_step; fails when a row breaks sales_amount__gen_in_step; fails when a row breaks sales_amount_fits__gen_new
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.sales VALIDATE CONSTRAINT sales_id__gen_in_step;

ALTER TABLE public.sales VALIDATE CONSTRAINT sales_id__gen_not_null;

ALTER TABLE public.sales VALIDATE CONSTRAINT sales_town__gen_in_step;

ALTER TABLE public.sales VALIDATE CONSTRAINT sales_amount__gen_in_step;

ALTER TABLE public.sales VALIDATE CONSTRAINT sales_amount_fits__gen_new;

COMMIT;
