-- gen: V2 rename_under_a_generated_column  phase: migrate  kind: data
-- why: after.sql:3 column public.t.b
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.t b';
