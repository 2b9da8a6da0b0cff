-- gen: V3 split_without_reverse  phase: migrate  kind: data
-- why: after.gen:4 column public.people.last_name
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.people.last_name had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.people.last_name';
