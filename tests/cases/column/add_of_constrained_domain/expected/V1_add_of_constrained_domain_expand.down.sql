-- gen: V1 add_of_constrained_domain  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:2 column public.goods.other
-- why: after.sql:2 column public.goods.price
-- why: after.sql:2 table public__gen_new.goods
-- why: after.sql:2 trigger public.goods.zzzz_gen_goods_copy
-- lock: ACCESS EXCLUSIVE on public.goods
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.goods.other, column public.goods.price fails
-- loses: the values of public.goods.other; the values of public.goods.price
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_goods_empty ON public.goods;
DROP TRIGGER zzzz_gen_goods_copy ON public.goods;
DROP FUNCTION public__gen_new.zzzz_gen_goods_copy();

DROP TABLE public__gen_new.goods;

ALTER TABLE public.goods DROP COLUMN price;

ALTER TABLE public.goods DROP COLUMN other;

DROP SCHEMA public__gen_new;

COMMIT;
