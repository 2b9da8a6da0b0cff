-- gen: V2 change_type_of_indexed_column  phase: migrate  kind: data
-- why: after.sql:4 column public.sales.id
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DELETE FROM gen.checkpoints WHERE job = 'public.sales id_town_amount';
