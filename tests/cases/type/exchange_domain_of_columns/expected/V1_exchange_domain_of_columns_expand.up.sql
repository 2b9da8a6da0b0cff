-- gen: V1 exchange_domain_of_columns  phase: expand  kind: schema
-- why: after.sql:1 domain public.cents__gen_new
-- why: after.sql:1 constraint public.cents__gen_new.positive
-- why: after.sql:3 column public.goods.price
-- lock: ACCESS EXCLUSIVE on public.goods
-- scan: no
-- rewrite: no
-- risk: a value that the new type cannot take fails the program's write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE DOMAIN public.cents__gen_new AS bigint;
COMMENT ON DOMAIN public.cents__gen_new IS 'money';

ALTER DOMAIN public.cents__gen_new ADD CONSTRAINT positive CHECK ((VALUE >= 0));

ALTER TABLE public.goods ADD COLUMN price__gen_new public.cents__gen_new;
ALTER TABLE public.goods ADD COLUMN other__gen_new public.cents__gen_new;
CREATE FUNCTION public.zzzz_gen_goods_price_other() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  SELECT ((price::text::public.cents__gen_new)::public.cents__gen_new) INTO NEW.price__gen_new FROM (SELECT NEW.*) AS goods;
  SELECT ((other::text::public.cents__gen_new)::public.cents__gen_new) INTO NEW.other__gen_new FROM (SELECT NEW.*) AS goods;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_goods_price_other BEFORE INSERT OR UPDATE ON public.goods FOR EACH ROW EXECUTE FUNCTION public.zzzz_gen_goods_price_other();
ALTER TABLE public.goods ENABLE ALWAYS TRIGGER zzzz_gen_goods_price_other;
ALTER TABLE public.goods ADD CONSTRAINT goods_price__gen_in_step CHECK (price__gen_new IS NOT DISTINCT FROM (price::text::public.cents__gen_new)::public.cents__gen_new) NOT VALID;
ALTER TABLE public.goods ADD CONSTRAINT goods_other__gen_in_step CHECK (other__gen_new IS NOT DISTINCT FROM (other::text::public.cents__gen_new)::public.cents__gen_new) NOT VALID;

COMMIT;
