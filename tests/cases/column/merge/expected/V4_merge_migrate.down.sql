-- no-transaction
-- gen: V4 merge  phase: migrate  kind: schema
-- why: after.gen:7 constraint shop.people.one_name
-- lock: SHARE UPDATE EXCLUSIVE on shop.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY shop.one_name;
