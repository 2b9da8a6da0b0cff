-- gen: V5 rename  phase: contract  kind: schema
-- why: after.sql:4 column shop.goods.name
-- why: after.sql:6 function shop.count_goods()
-- why: after.sql:1 schema store
-- lock: ACCESS EXCLUSIVE on shop.goods
-- scan: shop.goods
-- rewrite: no
-- risk: none known
-- exchange: function shop.count_goods(), schema store (was shop) get their old shape back here: the new program works before, the old one after
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER SCHEMA store RENAME TO shop;

CREATE OR REPLACE FUNCTION shop.count_goods()
 RETURNS bigint
 LANGUAGE sql
AS $function$ SELECT count(*) FROM shop.goods $function$;

CREATE FUNCTION shop.zzzz_gen_goods_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, shop, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF NEW.name IS NULL THEN
    SELECT ('none') INTO NEW.name FROM (SELECT NEW.*) AS goods;
  END IF;
  RETURN NEW;
END
$gen$;
LOCK TABLE shop.goods IN ACCESS EXCLUSIVE MODE;
CREATE TRIGGER zzzz_gen_goods_name BEFORE INSERT OR UPDATE ON shop.goods FOR EACH ROW EXECUTE FUNCTION shop.zzzz_gen_goods_name();
ALTER TABLE shop.goods ENABLE ALWAYS TRIGGER zzzz_gen_goods_name;
ALTER TABLE shop.goods ADD CONSTRAINT goods_name__gen_not_null CHECK (name IS NOT NULL);
ALTER TABLE shop.goods ALTER COLUMN name DROP NOT NULL;

COMMIT;
