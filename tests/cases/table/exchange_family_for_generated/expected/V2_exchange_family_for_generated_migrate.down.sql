-- gen: V2 exchange_family_for_generated  phase: migrate  kind: data
-- why: after.sql:2 column public.child.c
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.child.c';
