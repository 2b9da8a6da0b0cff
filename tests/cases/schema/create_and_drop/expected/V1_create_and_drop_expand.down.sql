-- gen: V1 create_and_drop  phase: expand  kind: schema
-- why: after.sql:1 schema app
-- why: after.sql:2 table app.t
-- lock: ACCESS EXCLUSIVE on app.t
-- scan: no
-- rewrite: no
-- risk: a program that still uses schema app, table app.t fails
-- loses: all rows of app.t
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

DROP TABLE app.t;

DROP SCHEMA app;

COMMIT;
