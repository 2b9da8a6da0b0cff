-- gen: V2 set_not_null_with_backfill  phase: migrate  kind: data
-- why: after.sql:4 column public.customers.email
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.customers.email had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.customers.email';
