-- gen: V2 add_volatile_default  phase: migrate  kind: data
-- why: after.sql:1 column public.orders.token
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: which rows of public.orders.token had no value
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.orders.token';
