-- gen: V1 merge  phase: expand  kind: schema
-- why: after.gen:4 column shop.people.name
-- why: after.gen:5 column shop.people.price
-- why: after.gen:2 column shop.people."First"
-- why: after.gen:2 column shop.people.last_name
-- why: and 3 more
-- lock: ACCESS EXCLUSIVE on shop.people
-- scan: shop.people
-- rewrite: no
-- risk: rows without a value get ''; rows without a value get 0; a program that still uses column shop.people.name, column shop.people.price fails
-- loses: the values of shop.people.name; the values of shop.people.price
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE shop.people DROP CONSTRAINT people_price__gen_not_null;
DROP TRIGGER zzzz_gen_people_price ON shop.people;
DROP FUNCTION shop.zzzz_gen_people_price();

ALTER TABLE shop.people DROP CONSTRAINT people_name__gen_not_null;
DROP TRIGGER zzzz_gen_people_name ON shop.people;
DROP FUNCTION shop.zzzz_gen_people_name();

ALTER TABLE shop.people DROP CONSTRAINT named;

UPDATE shop.people SET euros = 0 WHERE euros IS NULL;
ALTER TABLE shop.people ALTER COLUMN euros SET NOT NULL;

UPDATE shop.people SET cents = 0 WHERE cents IS NULL;
ALTER TABLE shop.people ALTER COLUMN cents SET NOT NULL;

UPDATE shop.people SET last_name = '' WHERE last_name IS NULL;
ALTER TABLE shop.people ALTER COLUMN last_name SET NOT NULL;

UPDATE shop.people SET "First" = '' WHERE "First" IS NULL;
ALTER TABLE shop.people ALTER COLUMN "First" SET NOT NULL;

ALTER TABLE shop.people DROP COLUMN price;

ALTER TABLE shop.people DROP COLUMN name;

COMMIT;
