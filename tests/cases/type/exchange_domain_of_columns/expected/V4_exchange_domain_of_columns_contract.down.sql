-- gen: V4 exchange_domain_of_columns  phase: contract  kind: schema
-- why: after.sql:3 column public.goods.price
-- lock: ACCESS EXCLUSIVE on public.goods
-- scan: public.goods
-- rewrite: public.goods
-- risk: writes every row and builds indexes under the lock; fails on a value that the old type cannot take
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

LOCK TABLE public.goods IN ACCESS EXCLUSIVE MODE;
ALTER TABLE public.goods ALTER COLUMN price DROP DEFAULT;
ALTER TABLE public.goods RENAME COLUMN price TO price__gen_new;
ALTER TABLE public.goods RENAME COLUMN other TO other__gen_new;
ALTER TABLE public.goods ADD COLUMN price public.cents;
ALTER TABLE public.goods ADD COLUMN other public.cents;
UPDATE public.goods SET price = (price__gen_new::text::public.cents)::public.cents, other = (other__gen_new::text::public.cents)::public.cents;
ALTER TABLE public.goods ALTER COLUMN price SET DEFAULT 1;
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
ALTER TABLE public.goods ADD CONSTRAINT goods_price__gen_in_step CHECK (price__gen_new IS NOT DISTINCT FROM (price::text::public.cents__gen_new)::public.cents__gen_new);
ALTER TABLE public.goods ADD CONSTRAINT goods_other__gen_in_step CHECK (other__gen_new IS NOT DISTINCT FROM (other::text::public.cents__gen_new)::public.cents__gen_new);

COMMIT;
