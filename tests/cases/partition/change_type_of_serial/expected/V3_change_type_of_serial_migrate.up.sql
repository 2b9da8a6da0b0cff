-- gen: V3 change_type_of_serial  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.parts.parts_number__gen_in_step
-- lock: SHARE UPDATE EXCLUSIVE on public.parts
-- scan: public.parts
-- rewrite: no
-- risk: fails when a row breaks parts_number__gen_in_step
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.parts VALIDATE CONSTRAINT parts_number__gen_in_step;
