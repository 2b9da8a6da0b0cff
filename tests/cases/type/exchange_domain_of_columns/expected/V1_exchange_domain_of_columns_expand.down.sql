-- gen: V1 exchange_domain_of_columns  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:1 domain public.cents__gen_new
-- why: after.sql:1 constraint public.cents__gen_new.positive
-- why: after.sql:3 table public__gen_new.goods
-- why: after.sql:3 trigger public.goods.zzzz_gen_goods_copy
-- lock: ACCESS EXCLUSIVE on public.cents__gen_new, public.goods
-- scan: no
-- rewrite: no
-- risk: a program that still uses domain public.cents__gen_new fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_goods_empty ON public.goods;
DROP TRIGGER zzzz_gen_goods_copy ON public.goods;
DROP FUNCTION public__gen_new.zzzz_gen_goods_copy();

DROP TABLE public__gen_new.goods;

DROP DOMAIN public.cents__gen_new;

DROP SCHEMA public__gen_new;

COMMIT;
