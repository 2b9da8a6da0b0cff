-- gen: V2 create_partial_unique_expression  phase: migrate  kind: schema
-- why: after.sql:2 index public.customers_live_email
-- lock: SHARE UPDATE EXCLUSIVE on public.customers
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

COMMENT ON INDEX public.customers_live_email IS NULL;
