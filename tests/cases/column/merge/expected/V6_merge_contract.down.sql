-- gen: V6 merge  phase: contract  kind: schema
-- why: after.gen:4 column shop.people.name
-- why: after.gen:5 column shop.people.price
-- why: after.gen:7 constraint shop.people.one_name
-- why: after.gen:2 constraint shop.people.one_of_a_name
-- why: and 4 more
-- lock: ACCESS EXCLUSIVE on shop.people
-- scan: shop.people
-- rewrite: no
-- risk: writes every row under the lock; "First", last_name come back as their reverse tells them; writes every row under the lock; cents, euros come back as their reverse tells them; builds an index under the lock; builds its index under the lock; fails on duplicates; writes every row under the lock
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE shop.people ADD COLUMN last_name text;
UPDATE shop.people SET last_name = (split_part(name, ' ', 2)) WHERE last_name IS NULL;
ALTER TABLE shop.people ALTER COLUMN last_name SET DEFAULT ''::text;

ALTER TABLE shop.people ADD COLUMN euros integer;
UPDATE shop.people SET euros = (trunc(price)) WHERE euros IS NULL;
ALTER TABLE shop.people ALTER COLUMN euros SET DEFAULT 0;

ALTER TABLE shop.people ADD COLUMN cents integer;
UPDATE shop.people SET cents = ((price - trunc(price)) * 100) WHERE cents IS NULL;
ALTER TABLE shop.people ALTER COLUMN cents SET DEFAULT 0;

ALTER TABLE shop.people ADD COLUMN "First" text;
UPDATE shop.people SET "First" = (split_part(name, ' ', 1)) WHERE "First" IS NULL;

ALTER TABLE shop.people ADD CONSTRAINT one_of_a_name UNIQUE ("First", last_name);

ALTER TABLE shop.people DROP CONSTRAINT one_name;
CREATE UNIQUE INDEX one_name ON shop.people USING btree (name);

LOCK TABLE shop.people IN ACCESS EXCLUSIVE MODE;
UPDATE shop.people SET cents = (((price - trunc(price)) * 100)::integer), euros = ((trunc(price))::integer) WHERE (cents IS NULL AND euros IS NULL OR price IS DISTINCT FROM (coalesce((euros + cents / 100.0)::numeric, (0)::numeric))) AND (cents IS DISTINCT FROM (((price - trunc(price)) * 100)::integer) OR euros IS DISTINCT FROM ((trunc(price))::integer));
CREATE FUNCTION shop.zzzz_gen_people_price() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, shop, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF (NEW.price IS DISTINCT FROM OLD.price)
      AND (SELECT NEW.price IS DISTINCT FROM (coalesce((euros + cents / 100.0)::numeric, (0)::numeric)) FROM (SELECT NEW.*) AS people) THEN
    IF TG_OP = 'INSERT' THEN
      IF NEW.price IS NULL THEN
        NEW.price := 0;
      END IF;
    ELSIF TG_OP = 'UPDATE' AND OLD.price IS NULL THEN
      IF NEW.price IS NULL THEN
        SELECT (coalesce((euros + cents / 100.0)::numeric, (0)::numeric)) INTO NEW.price FROM (SELECT OLD.*) AS people;
      END IF;
    END IF;
    IF TG_OP = 'INSERT' OR NEW.price IS DISTINCT FROM OLD.price THEN
      SELECT (((price - trunc(price)) * 100)::integer) INTO NEW.cents FROM (SELECT NEW.*) AS people;
    END IF;
    IF TG_OP = 'INSERT' OR NEW.price IS DISTINCT FROM OLD.price THEN
      SELECT ((trunc(price))::integer) INTO NEW.euros FROM (SELECT NEW.*) AS people;
    END IF;
  ELSIF NEW.price IS NULL THEN
    SELECT (coalesce((euros + cents / 100.0)::numeric, (0)::numeric)) INTO NEW.price FROM (SELECT NEW.*) AS people;
  ELSE
    IF NEW.cents IS DISTINCT FROM OLD.cents OR NEW.euros IS DISTINCT FROM OLD.euros THEN
      SELECT (coalesce((euros + cents / 100.0)::numeric, (0)::numeric)) INTO NEW.price FROM (SELECT NEW.*) AS people;
    END IF;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_people_price BEFORE INSERT OR UPDATE ON shop.people FOR EACH ROW EXECUTE FUNCTION shop.zzzz_gen_people_price();
ALTER TABLE shop.people ENABLE ALWAYS TRIGGER zzzz_gen_people_price;
ALTER TABLE shop.people ALTER COLUMN price DROP DEFAULT;
ALTER TABLE shop.people ADD CONSTRAINT people_price__gen_not_null CHECK (price IS NOT NULL);
ALTER TABLE shop.people ALTER COLUMN price DROP NOT NULL;

LOCK TABLE shop.people IN ACCESS EXCLUSIVE MODE;
UPDATE shop.people SET "First" = ((split_part(name, ' ', 1))::text), last_name = ((split_part(name, ' ', 2))::text) WHERE ("First" IS NULL AND last_name IS NULL OR name IS DISTINCT FROM ((rtrim("First" || ' ' || last_name))::text)) AND ("First" IS DISTINCT FROM ((split_part(name, ' ', 1))::text) OR last_name IS DISTINCT FROM ((split_part(name, ' ', 2))::text));
CREATE FUNCTION shop.zzzz_gen_people_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, shop, public, pg_temp
AS $gen$
#variable_conflict use_column
BEGIN
  IF (NEW.name IS DISTINCT FROM OLD.name)
      AND (SELECT NEW.name IS DISTINCT FROM ((rtrim("First" || ' ' || last_name))::text) FROM (SELECT NEW.*) AS people) THEN
    IF TG_OP = 'UPDATE' AND OLD.name IS NULL THEN
      IF NEW.name IS NULL THEN
        SELECT ((rtrim("First" || ' ' || last_name))::text) INTO NEW.name FROM (SELECT OLD.*) AS people;
      END IF;
    END IF;
    IF TG_OP = 'INSERT' OR NEW.name IS DISTINCT FROM OLD.name THEN
      SELECT ((split_part(name, ' ', 1))::text) INTO NEW."First" FROM (SELECT NEW.*) AS people;
    END IF;
    IF TG_OP = 'INSERT' OR NEW.name IS DISTINCT FROM OLD.name THEN
      SELECT ((split_part(name, ' ', 2))::text) INTO NEW.last_name FROM (SELECT NEW.*) AS people;
    END IF;
  ELSIF NEW.name IS NULL THEN
    SELECT ((rtrim("First" || ' ' || last_name))::text) INTO NEW.name FROM (SELECT NEW.*) AS people;
  ELSE
    IF NEW."First" IS DISTINCT FROM OLD."First" OR NEW.last_name IS DISTINCT FROM OLD.last_name THEN
      SELECT ((rtrim("First" || ' ' || last_name))::text) INTO NEW.name FROM (SELECT NEW.*) AS people;
    END IF;
  END IF;
  RETURN NEW;
END
$gen$;
CREATE TRIGGER zzzz_gen_people_name BEFORE INSERT OR UPDATE ON shop.people FOR EACH ROW EXECUTE FUNCTION shop.zzzz_gen_people_name();
ALTER TABLE shop.people ENABLE ALWAYS TRIGGER zzzz_gen_people_name;
ALTER TABLE shop.people ADD CONSTRAINT people_name__gen_not_null CHECK (name IS NOT NULL);
ALTER TABLE shop.people ALTER COLUMN name DROP NOT NULL;

COMMIT;
