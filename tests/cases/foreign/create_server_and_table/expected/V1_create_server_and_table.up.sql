-- gen: V1 create_server_and_table  kind: schema
-- why: after.sql:1 extension postgres_fdw
-- why: after.sql:2 foreign server warehouse
-- why: after.sql:3 user mapping warehouse.app_user
-- why: after.sql:4 table public.stock
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE EXTENSION postgres_fdw WITH SCHEMA public;

CREATE SERVER warehouse FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'warehouse', dbname 'stock');

CREATE USER MAPPING FOR app_user SERVER warehouse OPTIONS ("user" 'reader');

CREATE FOREIGN TABLE public.stock (
    id bigint NOT NULL,
    amount integer
)
SERVER warehouse
OPTIONS (table_name 'stock_2024');

COMMIT;
