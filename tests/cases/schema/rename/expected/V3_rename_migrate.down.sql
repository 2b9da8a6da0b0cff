-- no-transaction
-- gen: V3 rename  phase: migrate  kind: schema
-- why: after.sql:8 index shop.goods_name
-- lock: SHARE UPDATE EXCLUSIVE on shop.goods
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

DROP INDEX CONCURRENTLY shop.goods_name;
