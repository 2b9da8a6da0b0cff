-- gen: V6 turn_plain_into_identity  phase: migrate  kind: data
-- why: after.sql:2 column public.visit.id
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.visit.id had no value
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.visit.id';
