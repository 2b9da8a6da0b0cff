-- gen: V7 exchange_without_key  phase: contract  kind: schema
-- why: after.sql:1 table public.visit
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.visit' AND done)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.visit' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.visit is not finished';
  END IF;
END
$gen$;

LOCK TABLE public.visit IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_visit_empty ON public.visit;
DROP TRIGGER zzzz_gen_visit_copy ON public.visit;
DROP FUNCTION public__gen_new.zzzz_gen_visit_copy();
DROP TRIGGER zzzz_gen_visit_key ON public.visit;
DROP FUNCTION public.zzzz_gen_visit_key();
ALTER TABLE public__gen_new.visit DROP COLUMN visit__gen_key;

CREATE SCHEMA public__gen_old;

ALTER TABLE public.visit SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new.visit SET SCHEMA public;

DROP TABLE public__gen_old.visit;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

COMMIT;
