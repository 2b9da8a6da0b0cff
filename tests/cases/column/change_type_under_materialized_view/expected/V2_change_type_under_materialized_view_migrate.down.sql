-- gen: V2 change_type_under_materialized_view  phase: migrate  kind: data
-- why: after.sql:1 table public.t
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.t';
