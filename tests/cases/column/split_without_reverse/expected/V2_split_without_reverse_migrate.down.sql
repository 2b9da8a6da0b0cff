-- gen: V2 split_without_reverse  phase: migrate  kind: data
-- why: after.gen:3 column public.people.first_name
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.people.first_name had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.people.first_name';
