-- gen: V2 join_parent_and_change  phase: migrate  kind: data
-- why: after.sql:2 table public.child
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.child';
