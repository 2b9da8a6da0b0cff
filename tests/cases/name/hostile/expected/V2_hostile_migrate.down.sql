-- no-transaction
-- gen: V2 hostile  phase: migrate  kind: schema
-- why: after.sql:9 index "Sch ema"."in""dex"
-- lock: SHARE UPDATE EXCLUSIVE on "Sch ema"."select"
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY "Sch ema"."in""dex";
