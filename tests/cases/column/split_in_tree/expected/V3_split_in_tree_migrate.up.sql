-- gen: V3 split_in_tree  phase: migrate  kind: schema
-- why: after.gen:4 column public.people.first_name
-- lock: SHARE UPDATE EXCLUSIVE on public.people
-- scan: public.people
-- rewrite: no
-- risk: fails when a row breaks people_first_name__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before, with other values in public.people.full_name
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE public.people VALIDATE CONSTRAINT people_first_name__gen_not_null;
