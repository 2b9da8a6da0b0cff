-- gen: V5 rename_under_a_generated_column  phase: contract  kind: schema
-- why: after.sql:1 table public.t
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.t' AND done)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.t' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.t is not finished';
  END IF;
END
$gen$;

LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_t_b ON public.t;
DROP FUNCTION public.zzzz_gen_t_b();
DROP TRIGGER zzzz_gen_t_empty ON public.t;
DROP TRIGGER zzzz_gen_t_copy ON public.t;
DROP FUNCTION public__gen_new.zzzz_gen_t_copy();

CREATE SCHEMA public__gen_old;

ALTER TABLE public.t SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new.t SET SCHEMA public;

DROP TABLE public__gen_old.t;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

COMMIT;
