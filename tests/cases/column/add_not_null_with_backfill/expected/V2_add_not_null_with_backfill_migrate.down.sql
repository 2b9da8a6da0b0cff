-- gen: V2 add_not_null_with_backfill  phase: migrate  kind: data
-- why: after.sql:5 column public.customers.tier
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.customers.tier had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.customers.tier';
