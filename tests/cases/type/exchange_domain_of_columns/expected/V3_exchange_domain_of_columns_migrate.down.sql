-- gen: V3 exchange_domain_of_columns  phase: migrate  kind: schema
-- why: after.sql:3 constraint public.goods.goods_price__gen_in_step
-- why: after.sql:3 constraint public.goods.goods_other__gen_in_step
-- lock: ACCESS EXCLUSIVE on public.goods
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.goods DROP CONSTRAINT goods_other__gen_in_step;
ALTER TABLE public.goods ADD CONSTRAINT goods_other__gen_in_step CHECK (other__gen_new IS NOT DISTINCT FROM (other::text::public.cents__gen_new)::public.cents__gen_new) NOT VALID;

ALTER TABLE public.goods DROP CONSTRAINT goods_price__gen_in_step;
ALTER TABLE public.goods ADD CONSTRAINT goods_price__gen_in_step CHECK (price__gen_new IS NOT DISTINCT FROM (price::text::public.cents__gen_new)::public.cents__gen_new) NOT VALID;

COMMIT;
