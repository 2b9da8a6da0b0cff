-- gen: V2 change_type_with_expression  phase: migrate  kind: data
-- why: after.sql:4 column public.parts.weight
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.parts weight';
