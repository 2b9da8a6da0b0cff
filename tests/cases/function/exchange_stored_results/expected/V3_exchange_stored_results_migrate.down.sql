-- no-transaction
-- gen: V3 exchange_stored_results  phase: migrate  kind: schema
-- why: after.sql:4 index public.t_half_once
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.t_half_once;
