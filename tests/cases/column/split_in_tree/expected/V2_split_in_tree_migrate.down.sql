-- gen: V2 split_in_tree  phase: migrate  kind: data
-- why: after.gen:4 column public.people.first_name
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.people first_name_last_name';
