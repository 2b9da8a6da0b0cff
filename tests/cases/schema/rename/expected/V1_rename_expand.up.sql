-- gen: V1 rename  phase: expand  kind: schema
-- why: after.sql:5 column shop.goods.price
-- why: after.sql:4 column shop.goods.name
-- lock: ACCESS EXCLUSIVE on shop.goods
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE shop.goods ADD COLUMN price integer;

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
CREATE TRIGGER zzzz_gen_goods_name BEFORE INSERT OR UPDATE ON shop.goods FOR EACH ROW EXECUTE FUNCTION shop.zzzz_gen_goods_name();
ALTER TABLE shop.goods ENABLE ALWAYS TRIGGER zzzz_gen_goods_name;
ALTER TABLE shop.goods ADD CONSTRAINT goods_name__gen_not_null CHECK (name IS NOT NULL) NOT VALID;

COMMIT;
