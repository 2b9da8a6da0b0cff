-- gen: V2 move_key_from_a_column_that_becomes_nullable  phase: migrate  kind: data
-- why: after.sql:2 column public.seat.b
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.seat b';
