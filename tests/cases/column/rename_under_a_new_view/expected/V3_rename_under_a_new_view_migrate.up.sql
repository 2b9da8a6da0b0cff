-- gen: V3 rename_under_a_new_view  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.people.people_full_name__gen_in_step
-- lock: SHARE UPDATE EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: fails when a row breaks people_full_name__gen_in_step
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.people VALIDATE CONSTRAINT people_full_name__gen_in_step;
