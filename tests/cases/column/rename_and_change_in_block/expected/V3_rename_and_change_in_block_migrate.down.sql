-- gen: V3 rename_and_change_in_block  phase: migrate  kind: data
-- why: after.gen:4 column public.people.age
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.people.age had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.people.age';
