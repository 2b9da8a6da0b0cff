-- gen: V4 exchange_family_for_generated  phase: migrate  kind: data
-- why: after.sql:1 table public.parent
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.parent';
