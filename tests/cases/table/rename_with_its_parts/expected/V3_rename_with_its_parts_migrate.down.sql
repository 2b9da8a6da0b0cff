-- no-transaction
-- gen: V3 rename_with_its_parts  phase: migrate  kind: schema
-- why: after.sql:5 index public.bill_paid_idx
-- lock: SHARE UPDATE EXCLUSIVE on public.bill
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.bill_paid_idx;
