-- gen: V3 exchange_for_unlogged  phase: migrate  kind: schema
-- why: after.sql:3 table shop.session
-- lock: SHARE UPDATE EXCLUSIVE on shop__gen_new.session
-- scan: shop__gen_new.session
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ANALYZE shop__gen_new.session;
