-- gen: V2 rename_under_a_new_view  phase: migrate  kind: data
-- why: after.sql:2 column public.people.full_name
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.people full_name';
