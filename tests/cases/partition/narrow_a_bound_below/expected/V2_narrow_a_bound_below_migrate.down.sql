-- gen: V2 narrow_a_bound_below  phase: migrate  kind: data
-- why: after.sql:1 table public.log
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.log';
