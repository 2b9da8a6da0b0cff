-- no-transaction
-- gen: V5 drop_key_column  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.ship.ship_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.ship
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.ship_pkey__gen_new;
