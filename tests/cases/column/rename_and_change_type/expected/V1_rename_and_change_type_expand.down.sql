-- gen: V1 rename_and_change_type  phase: expand  kind: schema
-- why: after.sql:3 column public.acc.points
-- why: after.sql:5 column public.acc.remark
-- why: after.sql:8 view public.worst
-- lock: ACCESS EXCLUSIVE on public.acc, public.worst
-- scan: no
-- rewrite: no
-- risk: a program that still uses column public.acc.points, column public.acc.remark, view public.worst fails
-- loses: the values of public.acc.points; the values of public.acc.remark
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.acc DROP CONSTRAINT acc_remark__gen_in_step;
ALTER TABLE public.acc DROP CONSTRAINT acc_points__gen_not_null;
ALTER TABLE public.acc DROP CONSTRAINT acc_points__gen_in_step;
DROP TRIGGER zzzz_gen_acc_points_remark ON public.acc;
DROP FUNCTION public.zzzz_gen_acc_points_remark();

DROP VIEW public.worst;

ALTER TABLE public.acc DROP COLUMN remark;

ALTER TABLE public.acc DROP COLUMN points;

COMMIT;
