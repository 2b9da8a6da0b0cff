-- gen: V2 create_and_drop  phase: contract  kind: schema
-- why: table old_app.t
-- why: schema old_app
-- lock: ACCESS EXCLUSIVE on old_app.t
-- scan: no
-- rewrite: no
-- risk: a program that still uses table old_app.t, schema old_app fails
-- loses: all rows of old_app.t
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TABLE old_app.t;

DROP SCHEMA old_app;

COMMIT;
