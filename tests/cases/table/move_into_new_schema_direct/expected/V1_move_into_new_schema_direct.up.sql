-- gen: V1 move_into_new_schema_direct  kind: schema
-- why: after.sql:1 schema sales
-- why: after.sql:3 table sales.orders
-- lock: ACCESS EXCLUSIVE on sales.orders
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.orders fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE SCHEMA sales;

ALTER TABLE public.orders SET SCHEMA sales;

ALTER SCHEMA sales OWNER TO app_owner;
GRANT USAGE ON SCHEMA sales TO app_reader;

COMMIT;
