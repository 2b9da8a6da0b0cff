-- no-transaction
-- gen: V7 split  phase: contract  kind: schema
-- why: index public.people_full_name
-- lock: SHARE UPDATE EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: when it is interrupted the index stays and is INVALID
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.people_full_name;
