-- gen: V2 create_used_by_default  phase: migrate  kind: data
-- why: after.sql:2 column public.t.code
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.t.code had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.t.code';
