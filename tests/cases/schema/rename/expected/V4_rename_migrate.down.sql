-- gen: V4 rename  phase: migrate  kind: schema
-- why: after.sql:4 column shop.goods.name
-- lock: ACCESS EXCLUSIVE on shop.goods
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE shop.goods DROP CONSTRAINT goods_name__gen_not_null;
ALTER TABLE shop.goods ADD CONSTRAINT goods_name__gen_not_null CHECK (name IS NOT NULL) NOT VALID;

COMMIT;
