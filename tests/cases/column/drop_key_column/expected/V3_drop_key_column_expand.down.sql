-- gen: V3 drop_key_column  phase: expand  kind: schema
-- why: after.sql:1 column public.ship.id
-- lock: ACCESS EXCLUSIVE on public.ship
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE public.ship ALTER COLUMN id DROP DEFAULT;
