-- gen: V1 move_into_new_schema_direct  kind: schema
-- why: after.sql:1 schema sales
-- why: after.sql:3 table sales.orders
-- lock: ACCESS EXCLUSIVE on sales.orders
-- scan: no
-- rewrite: no
-- risk: a program that still uses table sales.orders fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER SCHEMA sales OWNER TO postgres;
REVOKE USAGE ON SCHEMA sales FROM app_reader;

ALTER TABLE sales.orders SET SCHEMA public;

DROP SCHEMA sales;

COMMIT;
