-- gen: V2 exchange_for_plain  phase: migrate  kind: data
-- why: after.sql:3 table public.measure
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 3 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public__gen_new.measure';
