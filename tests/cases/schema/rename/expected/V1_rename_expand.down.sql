-- gen: V1 rename  phase: expand  kind: schema
-- why: after.sql:5 column shop.goods.price
-- why: after.sql:4 column shop.goods.name
-- lock: ACCESS EXCLUSIVE on shop.goods
-- scan: no
-- rewrite: no
-- risk: a program that still uses column shop.goods.price fails
-- loses: the values of shop.goods.price
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE shop.goods DROP CONSTRAINT goods_name__gen_not_null;
DROP TRIGGER zzzz_gen_goods_name ON shop.goods;
DROP FUNCTION shop.zzzz_gen_goods_name();

ALTER TABLE shop.goods DROP COLUMN price;

COMMIT;
