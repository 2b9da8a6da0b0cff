-- gen: V1 create_server_and_table  kind: schema
-- why: after.sql:1 extension postgres_fdw
-- why: after.sql:2 foreign server warehouse
-- why: after.sql:3 user mapping warehouse.app_user
-- why: after.sql:4 table public.stock
-- lock: ACCESS EXCLUSIVE on public.stock
-- scan: no
-- rewrite: no
-- risk: a program that still uses table public.stock fails
-- loses: all rows of public.stock
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP FOREIGN TABLE public.stock;

DROP USER MAPPING FOR app_user SERVER warehouse;

DROP SERVER warehouse;

DROP EXTENSION postgres_fdw;

COMMIT;
