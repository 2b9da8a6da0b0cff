-- no-transaction
-- gen: V1 drop  phase: contract  kind: schema
-- why: index public.customers_email_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: when it is interrupted the index stays and is INVALID
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.customers_email_idx;
