-- gen: V3 change_one_collation_for_another  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.t.t_a__gen_in_step
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: public.t
-- rewrite: no
-- risk: fails when a row breaks t_a__gen_in_step
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.t VALIDATE CONSTRAINT t_a__gen_in_step;
