-- gen: V5 rename_and_change_in_block  phase: migrate  kind: schema
-- why: after.gen:4 column public.people.age
-- lock: SHARE UPDATE EXCLUSIVE on public.people__base
-- scan: public.people__base
-- rewrite: no
-- risk: fails when a row breaks people_age__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.people__base VALIDATE CONSTRAINT people_age__gen_not_null;
