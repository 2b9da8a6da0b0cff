-- no-transaction
-- gen: V1 exchange_keys_under_references  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.cases.cases_pkey
-- lock: SHARE UPDATE EXCLUSIVE on public.cases
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 4 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.cases_pkey;
