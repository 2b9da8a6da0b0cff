-- gen: V4 exchange_domain_of_columns  phase: contract  kind: schema
-- why: after.sql:3 column public.goods.price
-- lock: ACCESS EXCLUSIVE on public.goods
-- scan: no
-- rewrite: no
-- risk: prepared statements that name the column must be prepared again
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public.goods price_other' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.goods'::pg_catalog.regclass AND conname = 'goods_price__gen_in_step' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'public.goods'::pg_catalog.regclass AND conname = 'goods_other__gen_in_step' AND convalidated)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public.goods price_other' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public.goods price_other is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.goods'::pg_catalog.regclass AND conname = 'goods_price__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint goods_price__gen_in_step is not validated';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'public.goods'::pg_catalog.regclass AND conname = 'goods_other__gen_in_step' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint goods_other__gen_in_step is not validated';
  END IF;
END
$gen$;
LOCK TABLE public.goods IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_goods_price_other ON public.goods;
DROP FUNCTION public.zzzz_gen_goods_price_other();
ALTER TABLE public.goods DROP CONSTRAINT goods_price__gen_in_step;
ALTER TABLE public.goods DROP CONSTRAINT goods_other__gen_in_step;
ALTER TABLE public.goods DROP COLUMN price;
ALTER TABLE public.goods RENAME COLUMN price__gen_new TO price;
ALTER TABLE public.goods DROP COLUMN other;
ALTER TABLE public.goods RENAME COLUMN other__gen_new TO other;
ALTER TABLE public.goods ALTER COLUMN price SET DEFAULT 1;

COMMIT;
