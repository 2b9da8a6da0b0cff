-- no-transaction
-- gen: V5 exchange_stored_results  phase: contract  kind: schema
-- why: after.sql:3 index public.t_half
-- lock: SHARE UPDATE EXCLUSIVE on public.t
-- scan: no
-- rewrite: no
-- risk: when it is interrupted the index stays and is INVALID
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('public.t_half__gen_new') AND indisvalid)

DROP INDEX CONCURRENTLY public.t_half;
