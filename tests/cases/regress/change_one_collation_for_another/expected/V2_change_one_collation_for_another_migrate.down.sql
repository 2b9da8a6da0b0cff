-- gen: V2 change_one_collation_for_another  phase: migrate  kind: data
-- why: after.sql:1 column public.t.a
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.t a';
