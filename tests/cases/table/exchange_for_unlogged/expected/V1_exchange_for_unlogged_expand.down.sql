-- gen: V1 exchange_for_unlogged  phase: expand  kind: schema
-- why: schema shop__gen_new
-- why: after.sql:5 sequence shop.session_number_seq
-- why: after.sql:3 table shop__gen_new.session
-- why: after.sql:17 index shop__gen_new.session_lower
-- why: and 2 more
-- lock: ACCESS EXCLUSIVE on shop.session; SHARE ROW EXCLUSIVE on shop.session_number_seq
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 2 tables, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_session_empty ON shop.session;
DROP TRIGGER zzzz_gen_session_copy ON shop.session;
DROP FUNCTION shop__gen_new.zzzz_gen_session_copy();

DROP TABLE shop__gen_new.session;

ALTER SEQUENCE shop.session_number_seq SET LOGGED;

DROP SCHEMA shop__gen_new;

COMMIT;
