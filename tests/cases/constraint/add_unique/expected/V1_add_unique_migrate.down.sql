-- no-transaction
-- gen: V1 add_unique  phase: migrate  kind: schema
-- why: after.sql:1 constraint public.customers.customers_email_key
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY public.customers_email_key;
