-- gen: V6 merge  phase: contract  kind: schema
-- why: after.gen:4 column shop.people.name
-- why: after.gen:5 column shop.people.price
-- why: after.gen:7 constraint shop.people.one_name
-- why: after.gen:2 constraint shop.people.one_of_a_name
-- why: and 4 more
-- lock: ACCESS EXCLUSIVE on shop.people
-- scan: no
-- rewrite: no
-- risk: a program that still uses column shop.people."First", column shop.people.cents, column shop.people.euros, column shop.people.last_name fails
-- loses: what name does not tell of shop.people."First"; what price does not tell of shop.people.cents; what price does not tell of shop.people.euros; what name does not tell of shop.people.last_name
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'shop.people name' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'shop.people'::pg_catalog.regclass AND conname = 'people_name__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM gen.checkpoints WHERE job = 'shop.people price' AND done)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'shop.people'::pg_catalog.regclass AND conname = 'people_price__gen_not_null' AND convalidated)
-- gen:require SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('shop.one_name') AND indisvalid)

BEGIN;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'shop.people name' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill shop.people name is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'shop.people'::pg_catalog.regclass AND conname = 'people_name__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint people_name__gen_not_null is not validated';
  END IF;
END
$gen$;
DROP TRIGGER zzzz_gen_people_name ON shop.people;
DROP FUNCTION shop.zzzz_gen_people_name();
ALTER TABLE shop.people ALTER COLUMN name SET NOT NULL;
ALTER TABLE shop.people DROP CONSTRAINT people_name__gen_not_null;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM gen.checkpoints
    WHERE job = 'shop.people price' AND done
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: backfill shop.people price is not finished';
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint
    WHERE conrelid = 'shop.people'::pg_catalog.regclass AND conname = 'people_price__gen_not_null' AND convalidated
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: constraint people_price__gen_not_null is not validated';
  END IF;
END
$gen$;
DROP TRIGGER zzzz_gen_people_price ON shop.people;
DROP FUNCTION shop.zzzz_gen_people_price();
ALTER TABLE shop.people ALTER COLUMN price SET DEFAULT 0;
ALTER TABLE shop.people ALTER COLUMN price SET NOT NULL;
ALTER TABLE shop.people DROP CONSTRAINT people_price__gen_not_null;

DO $gen$
BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_index
    WHERE indexrelid = pg_catalog.to_regclass('shop.one_name') AND indisvalid
  ) THEN
    RAISE EXCEPTION USING MESSAGE = 'contract refused: index shop.one_name is missing or not valid';
  END IF;
END
$gen$;
ALTER TABLE shop.people ADD CONSTRAINT one_name UNIQUE USING INDEX one_name;

ALTER TABLE shop.people DROP COLUMN "First";

ALTER TABLE shop.people DROP COLUMN cents;

ALTER TABLE shop.people DROP COLUMN euros;

ALTER TABLE shop.people DROP COLUMN last_name;

COMMIT;
