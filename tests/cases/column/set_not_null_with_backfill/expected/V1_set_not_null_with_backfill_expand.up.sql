-- gen: V1 set_not_null_with_backfill  phase: expand  kind: schema
-- why: after.sql:4 column public.customers.email
-- lock: ACCESS EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.zzzz_gen_customers_email() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.email IS NULL THEN
    SELECT ('unknown-' || id) INTO NEW.email FROM (SELECT NEW.*) AS customers;
  END IF;
  RETURN NEW;
END
$gen$;
LOCK TABLE public.customers IN ACCESS EXCLUSIVE MODE;
CREATE TRIGGER zzzz_gen_customers_email BEFORE INSERT OR UPDATE ON public.customers FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_customers_email();
ALTER TABLE public.customers ENABLE ALWAYS TRIGGER zzzz_gen_customers_email;
ALTER TABLE public.customers ADD CONSTRAINT customers_email__gen_not_null CHECK (email IS NOT NULL) NOT VALID;

COMMIT;
