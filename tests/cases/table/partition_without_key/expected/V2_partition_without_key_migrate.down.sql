-- gen: V2 partition_without_key  phase: migrate  kind: data
-- why: after.sql:1 table public.visit
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.visit key';
