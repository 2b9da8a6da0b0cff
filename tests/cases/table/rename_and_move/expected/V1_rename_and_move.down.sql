-- gen: V1 rename_and_move  kind: schema
-- why: after.gen:2 table app.customers
-- why: after.gen:3 column app.customers.id
-- lock: ACCESS EXCLUSIVE on app.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses table app.customers fails
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER SEQUENCE app.customers_id_seq RENAME TO clients_id_seq;

ALTER TABLE app.customers SET SCHEMA public;
ALTER TABLE public.customers RENAME TO clients;

COMMIT;
