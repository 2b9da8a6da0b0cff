-- gen: V5 rename  phase: contract  kind: schema
-- why: after.sql:4 column shop.goods.name
-- why: after.sql:6 function shop.count_goods()
-- why: after.sql:1 schema store
-- lock: ACCESS EXCLUSIVE on shop.goods
-- scan: no
-- rewrite: no
-- risk: none known
-- exchange: function shop.count_goods(), schema store (was shop) get their new shape here: the old program works before, the new one after
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'shop.goods'::pg_catalog.regclass AND conname = 'goods_name__gen_not_null' AND convalidated)

BEGIN;

SET LOCAL check_function_bodies = off;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'shop.goods'::pg_catalog.regclass AND conname = 'goods_name__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint goods_name__gen_not_null is not validated';
  END IF;
END
$gen$;
ALTER TABLE shop.goods ALTER COLUMN name SET NOT NULL;
ALTER TABLE shop.goods DROP CONSTRAINT goods_name__gen_not_null;
DROP TRIGGER zzzz_gen_goods_name ON shop.goods;
DROP FUNCTION shop.zzzz_gen_goods_name();

CREATE OR REPLACE FUNCTION shop.count_goods()
 RETURNS bigint
 LANGUAGE sql
AS $function$ SELECT count(*) FROM store.goods $function$;

ALTER SCHEMA shop RENAME TO store;

COMMIT;
