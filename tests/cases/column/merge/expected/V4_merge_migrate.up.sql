-- no-transaction
-- gen: V4 merge  phase: migrate  kind: schema
-- why: after.gen:7 constraint shop.people.one_name
-- lock: SHARE UPDATE EXCLUSIVE on shop.people
-- scan: shop.people
-- rewrite: no
-- risk: waits for every older transaction of the database; when it is interrupted an INVALID index stays; fails on duplicates
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees
-- gen:verify SELECT EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass('shop.one_name') AND indisvalid)

CREATE UNIQUE INDEX CONCURRENTLY one_name ON shop.people USING btree (name);
