-- gen: V1 rename_and_move  kind: schema
-- why: after.gen:2 table app.customers
-- why: after.gen:3 column app.customers.id
-- lock: ACCESS EXCLUSIVE on app.customers
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.clients fails
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

ALTER TABLE public.clients SET SCHEMA app;
ALTER TABLE app.clients RENAME TO customers;

ALTER SEQUENCE app.clients_id_seq RENAME TO customers_id_seq;

COMMIT;
