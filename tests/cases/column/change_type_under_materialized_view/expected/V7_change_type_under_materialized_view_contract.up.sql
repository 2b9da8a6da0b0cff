-- gen: V7 change_type_under_materialized_view  phase: contract  kind: schema
-- why: after.sql:1 table public.t
-- why: after.sql:4 index public.m_id
-- why: after.sql:3 materialized view public.m
-- why: after.sql:2 view public.v
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on public.m, public.t, public.v
-- scan: no
-- rewrite: no
-- risk: a program that still uses materialized view public.m, view public.v fails
-- exchange: view public.v, materialized view public.m get their new shape here: the old program works before, the new one after
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

DROP MATERIALIZED VIEW public.m;

DROP VIEW public.v;

LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_t_empty ON public.t;
DROP TRIGGER zzzz_gen_t_copy ON public.t;
DROP FUNCTION public__gen_new.zzzz_gen_t_copy();

CREATE SCHEMA public__gen_old;

ALTER TABLE public.t SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new.t SET SCHEMA public;

DROP TABLE public__gen_old.t;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

ALTER VIEW public.v__gen_new RENAME TO v;

ALTER MATERIALIZED VIEW public.m__gen_new RENAME TO m;

ALTER INDEX public.m_id__gen_new RENAME TO m_id;

COMMIT;
