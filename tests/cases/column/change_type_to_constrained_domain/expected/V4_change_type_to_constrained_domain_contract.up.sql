-- gen: V4 change_type_to_constrained_domain  phase: contract  kind: schema
-- why: after.sql:2 table public.goods
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.goods
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.goods' AND done)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.goods' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.goods is not finished';
  END IF;
END
$gen$;

LOCK TABLE public.goods IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_goods_empty ON public.goods;
DROP TRIGGER zzzz_gen_goods_copy ON public.goods;
DROP FUNCTION public__gen_new.zzzz_gen_goods_copy();

CREATE SCHEMA public__gen_old;

ALTER TABLE public.goods SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new.goods SET SCHEMA public;

DROP TABLE public__gen_old.goods;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

COMMIT;
