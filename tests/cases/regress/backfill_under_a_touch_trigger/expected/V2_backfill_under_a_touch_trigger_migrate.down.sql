-- gen: V2 backfill_under_a_touch_trigger  phase: migrate  kind: data
-- why: after.sql:3 column public.users.label
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.users.label had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.users.label';
