-- gen: V5 merge  phase: migrate  kind: schema
-- why: after.gen:6 constraint shop.people.named
-- why: after.gen:4 column shop.people.name
-- why: after.gen:5 column shop.people.price
-- lock: SHARE UPDATE EXCLUSIVE on shop.people
-- scan: shop.people
-- rewrite: no
-- risk: fails when a row breaks named; fails when a row breaks people_name__gen_not_null; fails when a row breaks people_price__gen_not_null
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE shop.people VALIDATE CONSTRAINT named;

ALTER TABLE shop.people VALIDATE CONSTRAINT people_name__gen_not_null;

ALTER TABLE shop.people VALIDATE CONSTRAINT people_price__gen_not_null;

COMMIT;
