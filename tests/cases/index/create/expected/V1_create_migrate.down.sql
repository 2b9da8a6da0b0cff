-- no-transaction
-- gen: V1 create  phase: migrate  kind: schema
-- why: after.sql:2 index public.customers_email_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.customers_email_idx;
