-- gen: V3 change_type_under_references  phase: migrate  kind: data
-- why: after.sql:2 table public.item
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.item';
