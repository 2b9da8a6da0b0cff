-- gen: V12 change_type_of_indexed_column  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.sales.sales_id__gen_in_step
-- why: after.sql:3 constraint public.sales.sales_id__gen_not_null
-- why: after.sql:3 constraint public.sales.sales_town__gen_in_step
-- why: after.sql:3 constraint public.sales.sales_amount__gen_in_step
-- why: after.sql:6 constraint public.sales.sales_amount_fits__gen_new
-- lock: ACCESS EXCLUSIVE on public.sales
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.sales DROP CONSTRAINT sales_amount_fits__gen_new;
ALTER TABLE public.sales ADD CONSTRAINT sales_amount_fits__gen_new CHECK (((amount__gen_new > 0) AND (amount__gen_new < id__gen_new))) NOT VALID;

ALTER TABLE public.sales DROP CONSTRAINT sales_amount__gen_in_step;
ALTER TABLE public.sales ADD CONSTRAINT sales_amount__gen_in_step CHECK (amount__gen_new IS NOT DISTINCT FROM (amount)::bigint) NOT VALID;

ALTER TABLE public.sales DROP CONSTRAINT sales_town__gen_in_step;
ALTER TABLE public.sales ADD CONSTRAINT sales_town__gen_in_step CHECK (town__gen_new IS NOT DISTINCT FROM (town)::smallint) NOT VALID;

ALTER TABLE public.sales DROP CONSTRAINT sales_id__gen_not_null;
ALTER TABLE public.sales ADD CONSTRAINT sales_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;

ALTER TABLE public.sales DROP CONSTRAINT sales_id__gen_in_step;
ALTER TABLE public.sales ADD CONSTRAINT sales_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::bigint) NOT VALID;

COMMIT;
