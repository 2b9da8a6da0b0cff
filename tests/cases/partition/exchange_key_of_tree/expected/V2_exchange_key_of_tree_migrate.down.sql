-- gen: V2 exchange_key_of_tree  phase: migrate  kind: data
-- why: after.sql:1 table public.item
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.item';
