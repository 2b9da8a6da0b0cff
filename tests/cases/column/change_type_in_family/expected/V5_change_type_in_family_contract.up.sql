-- gen: V5 change_type_in_family  phase: contract  kind: schema
-- why: after.sql:2 table public.child
-- why: after.sql:1 table public.parent
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.child, public.parent
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.child' AND done)
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.parent' AND done)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.child' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.child is not finished';
  END IF;
END
$gen$;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.parent' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.parent is not finished';
  END IF;
END
$gen$;

LOCK TABLE public.parent IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_parent_empty ON public.parent;
DROP TRIGGER zzzz_gen_parent_copy ON public.parent;
DROP FUNCTION public__gen_new.zzzz_gen_parent_copy();

LOCK TABLE public.child IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_child_empty ON public.child;
DROP TRIGGER zzzz_gen_child_copy ON public.child;
DROP FUNCTION public__gen_new.zzzz_gen_child_copy();

CREATE SCHEMA public__gen_old;

ALTER TABLE public.child NO INHERIT public.parent;
ALTER TABLE public.child SET SCHEMA public__gen_old;

ALTER TABLE public.parent SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new.parent SET SCHEMA public;

ALTER TABLE public__gen_new.child SET SCHEMA public;

DROP TABLE public__gen_old.parent;

DROP TABLE public__gen_old.child;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

COMMIT;
