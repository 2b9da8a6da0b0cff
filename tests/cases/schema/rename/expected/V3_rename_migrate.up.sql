-- no-transaction
-- gen: V3 rename  phase: migrate  kind: schema
-- why: after.sql:8 index shop.goods_name
-- lock: SHARE UPDATE EXCLUSIVE on shop.goods
-- scan: shop.goods
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('shop.goods_name') AND indisvalid)

CREATE INDEX CONCURRENTLY goods_name ON shop.goods USING btree (name);
