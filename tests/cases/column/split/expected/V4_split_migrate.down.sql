-- no-transaction
-- gen: V4 split  phase: migrate  kind: schema
-- why: after.sql:7 index public.people_last_name
-- lock: SHARE UPDATE EXCLUSIVE on public.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

DROP INDEX CONCURRENTLY public.people_last_name;
