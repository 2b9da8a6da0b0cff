-- gen: V4 rename_and_change_type  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.acc.acc_points__gen_in_step
-- why: after.sql:1 constraint public.acc.acc_points__gen_not_null
-- why: after.sql:1 constraint public.acc.acc_remark__gen_in_step
-- lock: ACCESS EXCLUSIVE on public.acc
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.acc DROP CONSTRAINT acc_remark__gen_in_step;
ALTER TABLE public.acc ADD CONSTRAINT acc_remark__gen_in_step CHECK (remark IS NOT NULL OR ((note)::text) IS NULL) NOT VALID;

ALTER TABLE public.acc DROP CONSTRAINT acc_points__gen_not_null;
ALTER TABLE public.acc ADD CONSTRAINT acc_points__gen_not_null CHECK (points IS NOT NULL) NOT VALID;

ALTER TABLE public.acc DROP CONSTRAINT acc_points__gen_in_step;
ALTER TABLE public.acc ADD CONSTRAINT acc_points__gen_in_step CHECK (points IS NOT NULL OR ((score::text)::text) IS NULL) NOT VALID;

COMMIT;
