-- gen: V1 change_type_of_indexed_column  phase: expand  kind: schema
-- why: after.sql:4 column public.sales.id
-- lock: ACCESS EXCLUSIVE on public.sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.sales DROP CONSTRAINT sales_amount_fits__gen_new;
ALTER TABLE public.sales DROP CONSTRAINT sales_amount__gen_in_step;
ALTER TABLE public.sales DROP CONSTRAINT sales_town__gen_in_step;
ALTER TABLE public.sales DROP CONSTRAINT sales_id__gen_not_null;
ALTER TABLE public.sales DROP CONSTRAINT sales_id__gen_in_step;
DROP TRIGGER zzzz_gen_sales_id_town_amount ON public.sales;
DROP FUNCTION public.zzzz_gen_sales_id_town_amount();
ALTER TABLE public.sales DROP COLUMN id__gen_new;
ALTER TABLE public.sales DROP COLUMN town__gen_new;
ALTER TABLE public.sales DROP COLUMN amount__gen_new;

COMMIT;
