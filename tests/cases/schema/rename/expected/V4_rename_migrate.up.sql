-- gen: V4 rename  phase: migrate  kind: schema
-- why: after.sql:4 column shop.goods.name
-- lock: SHARE UPDATE EXCLUSIVE on shop.goods
-- scan: shop.goods
-- rewrite: no
-- risk: fails when a row breaks goods_name__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

ALTER TABLE shop.goods VALIDATE CONSTRAINT goods_name__gen_not_null;
