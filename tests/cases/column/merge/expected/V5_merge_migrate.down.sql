-- gen: V5 merge  phase: migrate  kind: schema
-- why: after.gen:6 constraint shop.people.named
-- why: after.gen:4 column shop.people.name
-- why: after.gen:5 column shop.people.price
-- lock: ACCESS EXCLUSIVE on shop.people
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE shop.people DROP CONSTRAINT people_price__gen_not_null;
ALTER TABLE shop.people ADD CONSTRAINT people_price__gen_not_null CHECK (price IS NOT NULL) NOT VALID;

ALTER TABLE shop.people DROP CONSTRAINT people_name__gen_not_null;
ALTER TABLE shop.people ADD CONSTRAINT people_name__gen_not_null CHECK (name IS NOT NULL) NOT VALID;

ALTER TABLE shop.people DROP CONSTRAINT named;
ALTER TABLE shop.people ADD CONSTRAINT named CHECK ((name <> ''::text)) NOT VALID;

COMMIT;
