-- gen: V2 rename_beside_triggers  phase: migrate  kind: data
-- why: after.sql:4 column public.part.name
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.part name';
