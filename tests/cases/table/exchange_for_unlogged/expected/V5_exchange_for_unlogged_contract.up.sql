-- gen: V5 exchange_for_unlogged  phase: contract  kind: schema
-- why: after.sql:6 constraint shop.session.session_visitor_fkey
-- lock: SHARE UPDATE EXCLUSIVE on shop.session; ROW SHARE on shop.visitor
-- scan: shop.session, shop.visitor
-- rewrite: no
-- risk: fails when a row refers to nothing
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

ALTER TABLE shop.session VALIDATE CONSTRAINT session_visitor_fkey;
