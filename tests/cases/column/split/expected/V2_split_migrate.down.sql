-- gen: V2 split  phase: migrate  kind: data
-- why: after.sql:3 column public.people.first_name
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.people first_name_last_name';
