-- gen: V1 create_and_use  kind: schema
-- why: after.sql:1 extension citext
-- why: after.sql:2 table public.customers
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE EXTENSION citext WITH SCHEMA public;

CREATE TABLE public.customers (
    id bigint NOT NULL,
    email public.citext NOT NULL,
    CONSTRAINT customers_pkey PRIMARY KEY (id),
    CONSTRAINT customers_email_key UNIQUE (email)
);

COMMIT;
