-- gen: V1 exchange_divided_partition  phase: expand  kind: schema
-- why: schema log__gen_new
-- why: after.sql:2 table log__gen_new.line
-- why: after.sql:7 index log__gen_new.line_size
-- why: after.sql:3 table log__gen_new.line_first
-- why: and 10 more
-- lock: ACCESS EXCLUSIVE on log.line
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TRIGGER zzzz_gen_line_empty ON log.line;
DROP TRIGGER zzzz_gen_line_empty ON log.line_first;
DROP TRIGGER zzzz_gen_line_empty ON log.line_rest;
DROP TRIGGER zzzz_gen_line_copy ON log.line;
DROP FUNCTION log__gen_new.zzzz_gen_line_copy();

DROP TABLE log__gen_new.line_rest;

DROP TABLE log__gen_new.line_late;

DROP TABLE log__gen_new.line_first;

DROP TABLE log__gen_new.line;

DROP SCHEMA log__gen_new;

COMMIT;
