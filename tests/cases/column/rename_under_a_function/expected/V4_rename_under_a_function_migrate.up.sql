-- gen: V4 rename_under_a_function  phase: migrate  kind: schema
-- why: after.sql:10 constraint public.base.base_name__gen_in_step
-- why: after.sql:1 constraint public.part.part_width__gen_in_step
-- why: after.sql:1 constraint public.part.part_remarks__gen_in_step
-- lock: SHARE UPDATE EXCLUSIVE on public.base, public.part
-- scan: public.base, public.part
-- rewrite: no
-- risk: fails when a row breaks base_name__gen_in_step; fails when a row breaks part_width__gen_in_step; fails when a row breaks part_remarks__gen_in_step
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE public.base VALIDATE CONSTRAINT base_name__gen_in_step;

ALTER TABLE public.part VALIDATE CONSTRAINT part_width__gen_in_step;

ALTER TABLE public.part VALIDATE CONSTRAINT part_remarks__gen_in_step;

COMMIT;
