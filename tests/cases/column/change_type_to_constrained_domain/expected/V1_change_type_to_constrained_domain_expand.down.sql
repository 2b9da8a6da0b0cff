-- gen: V1 change_type_to_constrained_domain  phase: expand  kind: schema
-- why: schema public__gen_new
-- why: after.sql:2 table public__gen_new.goods
-- why: after.sql:2 trigger public.goods.zzzz_gen_goods_copy
-- lock: ACCESS EXCLUSIVE on public.goods
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_goods_empty ON public.goods;
DROP TRIGGER zzzz_gen_goods_copy ON public.goods;
DROP FUNCTION public__gen_new.zzzz_gen_goods_copy();

DROP TABLE public__gen_new.goods;

DROP SCHEMA public__gen_new;

COMMIT;
