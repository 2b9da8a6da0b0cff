-- gen: V2 exchange_partition  phase: migrate  kind: data
-- why: after.sql:4 table public.cache
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.cache';
