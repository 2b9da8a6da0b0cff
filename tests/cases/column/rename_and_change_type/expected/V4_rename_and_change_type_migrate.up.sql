-- gen: V4 rename_and_change_type  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.acc.acc_points__gen_in_step
-- why: after.sql:1 constraint public.acc.acc_points__gen_not_null
-- why: after.sql:1 constraint public.acc.acc_remark__gen_in_step
-- lock: SHARE UPDATE EXCLUSIVE on public.acc
-- scan: public.acc
-- rewrite: no
-- risk: fails when a row breaks acc_points__gen_in_step; fails when a row breaks acc_points__gen_not_null; fails when a row breaks acc_remark__gen_in_step
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.acc VALIDATE CONSTRAINT acc_points__gen_in_step;

ALTER TABLE public.acc VALIDATE CONSTRAINT acc_points__gen_not_null;

ALTER TABLE public.acc VALIDATE CONSTRAINT acc_remark__gen_in_step;

COMMIT;
