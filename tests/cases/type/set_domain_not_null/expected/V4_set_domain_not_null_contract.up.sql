-- gen: V4 set_domain_not_null  phase: contract  kind: schema
-- why: after.sql:2 table public.goods
-- why: constraint public.cents.positive
-- why: schema public__gen_old
-- why: after.sql:1 domain public.cents
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.cents, public.goods
-- scan: no
-- rewrite: no
-- risk: a program that still uses domain public.cents fails
-- exchange: domain public.cents gets its new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N without rows in public.goods, where it depends on them, pg_dump agrees
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

DROP DOMAIN public.cents;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

ALTER DOMAIN public.cents__gen_new RENAME TO cents;

COMMIT;
