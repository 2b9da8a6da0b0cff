-- gen: V1 merge  phase: expand  kind: schema
-- why: after.gen:4 column shop.people.name
-- why: after.gen:5 column shop.people.price
-- why: after.gen:2 column shop.people."First"
-- why: after.gen:2 column shop.people.last_name
-- why: and 3 more
-- lock: ACCESS EXCLUSIVE on shop.people
-- scan: no
-- rewrite: no
-- risk: a program whose writes break the check fails from here on; a value that the columns of the other program cannot take fails the write from here on
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

ALTER TABLE shop.people ADD COLUMN name text;

ALTER TABLE shop.people ADD COLUMN price numeric;

ALTER TABLE shop.people ALTER COLUMN "First" DROP NOT NULL;

ALTER TABLE shop.people ALTER COLUMN last_name DROP NOT NULL;

ALTER TABLE shop.people ALTER COLUMN cents DROP NOT NULL;

ALTER TABLE shop.people ALTER COLUMN euros DROP NOT NULL;

ALTER TABLE shop.people ADD CONSTRAINT named CHECK ((name <> ''::text)) NOT VALID;

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
ALTER TABLE shop.people ADD CONSTRAINT people_name__gen_not_null CHECK (name IS NOT NULL) NOT VALID;

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
ALTER TABLE shop.people ADD CONSTRAINT people_price__gen_not_null CHECK (price IS NOT NULL) NOT VALID;

COMMIT;
