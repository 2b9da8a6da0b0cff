-- gen: V2 exchange_enum_of_columns  phase: migrate  kind: data
-- why: after.gen:2 column public.orders.status
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.orders status';
