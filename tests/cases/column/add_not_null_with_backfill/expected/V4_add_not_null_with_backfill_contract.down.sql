-- gen: V4 add_not_null_with_backfill  phase: contract  kind: schema
-- why: after.sql:5 column public.customers.tier
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: public.customers
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.zzzz_gen_customers_tier() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.tier IS NULL THEN
    SELECT (case when spent > 1000 then 'gold' else 'basic' end) INTO NEW.tier FROM (SELECT NEW.*) AS customers;
  END IF;
  RETURN NEW;
END
$gen$;
LOCK TABLE public.customers IN ACCESS EXCLUSIVE MODE;
CREATE TRIGGER zzzz_gen_customers_tier BEFORE INSERT OR UPDATE ON public.customers FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_customers_tier();
ALTER TABLE public.customers ENABLE ALWAYS TRIGGER zzzz_gen_customers_tier;
ALTER TABLE public.customers ADD CONSTRAINT customers_tier__gen_not_null CHECK (tier IS NOT NULL);
ALTER TABLE public.customers ALTER COLUMN tier DROP NOT NULL;

COMMIT;
