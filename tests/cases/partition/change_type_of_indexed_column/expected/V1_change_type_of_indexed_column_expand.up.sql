-- gen: V1 change_type_of_indexed_column  phase: expand  kind: schema
-- why: after.sql:4 column public.sales.id
-- lock: ACCESS EXCLUSIVE on public.sales
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE public.sales ADD COLUMN id__gen_new bigint;
ALTER TABLE public.sales ADD COLUMN town__gen_new smallint;
ALTER TABLE public.sales ADD COLUMN amount__gen_new bigint;
CREATE FUNCTION public.zzzz_gen_sales_id_town_amount() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((id)::bigint) INTO NEW.id__gen_new FROM (SELECT NEW.*) AS sales;
  SELECT ((town)::smallint) INTO NEW.town__gen_new FROM (SELECT NEW.*) AS sales;
  SELECT ((amount)::bigint) INTO NEW.amount__gen_new FROM (SELECT NEW.*) AS sales;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_sales_id_town_amount BEFORE INSERT OR UPDATE ON public.sales FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_sales_id_town_amount();
ALTER TABLE public.sales ENABLE ALWAYS TRIGGER zzzz_gen_sales_id_town_amount;
ALTER TABLE public.sales ADD CONSTRAINT sales_id__gen_in_step CHECK (id__gen_new IS NOT DISTINCT FROM (id)::bigint) NOT VALID;
ALTER TABLE public.sales ADD CONSTRAINT sales_id__gen_not_null CHECK (id__gen_new IS NOT NULL) NOT VALID;
ALTER TABLE public.sales ADD CONSTRAINT sales_town__gen_in_step CHECK (town__gen_new IS NOT DISTINCT FROM (town)::smallint) NOT VALID;
ALTER TABLE public.sales ADD CONSTRAINT sales_amount__gen_in_step CHECK (amount__gen_new IS NOT DISTINCT FROM (amount)::bigint) NOT VALID;
ALTER TABLE public.sales ADD CONSTRAINT sales_amount_fits__gen_new CHECK (((amount__gen_new > 0) AND (amount__gen_new < id__gen_new))) NOT VALID;

COMMIT;
