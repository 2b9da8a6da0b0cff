-- no-transaction
-- gen: V2 exchange_stored_results  phase: migrate  kind: schema
-- why: after.sql:3 index public.t_half
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.t_half__gen_new;
