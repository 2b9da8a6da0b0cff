-- gen: V9 move_key_from_a_column_that_becomes_nullable  phase: contract  kind: schema
-- why: after.sql:1 column public.ship.id
-- lock: ACCESS EXCLUSIVE on public.ship
-- scan: public.ship
-- rewrite: no
-- risk: fails when a row has NULL in id
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.ship ALTER COLUMN id SET NOT NULL;
