-- gen: V2 add_identity_to_rows  phase: migrate  kind: data
-- why: after.sql:1 column public.log.id
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.log.id had no value
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.log.id';
