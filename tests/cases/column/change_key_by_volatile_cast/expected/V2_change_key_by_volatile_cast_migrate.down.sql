-- gen: V2 change_key_by_volatile_cast  phase: migrate  kind: data
-- why: after.sql:3 column public.k.id
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.k id_seen';
