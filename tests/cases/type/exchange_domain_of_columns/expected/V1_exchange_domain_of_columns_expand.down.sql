-- gen: V1 exchange_domain_of_columns  phase: expand  kind: schema
-- why: after.sql:1 domain public.cents__gen_new
-- why: after.sql:1 constraint public.cents__gen_new.positive
-- why: after.sql:3 column public.goods.price
-- lock: ACCESS EXCLUSIVE on public.cents__gen_new, public.goods
-- scan: no
-- rewrite: no
-- risk: a program that still uses domain public.cents__gen_new fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.goods DROP CONSTRAINT goods_other__gen_in_step;
ALTER TABLE public.goods DROP CONSTRAINT goods_price__gen_in_step;
DROP TRIGGER zzzz_gen_goods_price_other ON public.goods;
DROP FUNCTION public.zzzz_gen_goods_price_other();
ALTER TABLE public.goods DROP COLUMN price__gen_new;
ALTER TABLE public.goods DROP COLUMN other__gen_new;

DROP DOMAIN public.cents__gen_new;

COMMIT;
