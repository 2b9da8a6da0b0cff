-- gen: V3 change_type_of_column  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.visit.visit_n__gen_in_step
-- lock: SHARE UPDATE EXCLUSIVE on public.visit
-- scan: public.visit
-- rewrite: no
-- risk: fails when a row breaks visit_n__gen_in_step
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.visit VALIDATE CONSTRAINT visit_n__gen_in_step;
