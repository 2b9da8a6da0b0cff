-- no-transaction
-- gen: V3 exchange_without_key  phase: migrate  kind: schema
-- why: after.sql:1 table public.visit
-- lock: SHARE UPDATE EXCLUSIVE on public.visit
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.visit__gen_key;
