-- gen: V3 exchange_domain_of_columns  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.goods.goods_price__gen_in_step
-- why: after.sql:3 constraint public.goods.goods_other__gen_in_step
-- lock: SHARE UPDATE EXCLUSIVE on public.goods
-- scan: public.goods
-- rewrite: no
-- risk: fails when a row breaks goods_price__gen_in_step; fails when a row breaks goods_other__gen_in_step
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.goods VALIDATE CONSTRAINT goods_price__gen_in_step;

ALTER TABLE public.goods VALIDATE CONSTRAINT goods_other__gen_in_step;

COMMIT;
