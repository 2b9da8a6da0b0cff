-- gen: V4 change_generated_stored  phase: contract  kind: schema
-- why: after.sql:6 column public.lines.tax
-- why: after.sql:1 table public.lines
-- why: schema public__gen_old
-- why: schema public__gen_new
-- lock: ACCESS EXCLUSIVE on public.lines
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: the values of public.lines.code
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'public__gen_new.lines' AND done)

BEGIN;

DROP TRIGGER zzzz_gen_lines_tax ON public.lines;
DROP FUNCTION public.zzzz_gen_lines_tax();

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'public__gen_new.lines' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill public__gen_new.lines is not finished';
  END IF;
END
$gen$;

LOCK TABLE public.lines IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER zzzz_gen_lines_code ON public.lines;
DROP FUNCTION public.zzzz_gen_lines_code();
DROP TRIGGER zzzz_gen_lines_empty ON public.lines;
DROP TRIGGER zzzz_gen_lines_copy ON public.lines;
DROP FUNCTION public__gen_new.zzzz_gen_lines_copy();

CREATE SCHEMA public__gen_old;

ALTER TABLE public.lines SET SCHEMA public__gen_old;

ALTER TABLE public__gen_new.lines SET SCHEMA public;

DROP TABLE public__gen_old.lines;

DROP SCHEMA public__gen_new;

DROP SCHEMA public__gen_old;

COMMIT;
