-- gen: V5 exchange_for_unlogged  phase: contract  kind: schema
-- why: after.sql:6 constraint shop.session.session_visitor_fkey
-- lock: ACCESS EXCLUSIVE on shop.session, shop.visitor
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

ALTER TABLE shop.session DROP CONSTRAINT session_visitor_fkey;
ALTER TABLE shop.session ADD CONSTRAINT session_visitor_fkey FOREIGN KEY (visitor) REFERENCES shop.visitor(id) ON DELETE CASCADE NOT VALID;

COMMIT;
