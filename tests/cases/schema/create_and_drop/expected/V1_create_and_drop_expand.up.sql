-- gen: V1 create_and_drop  phase: expand  kind: schema
-- why: after.sql:1 schema app
-- why: after.sql:2 table app.t
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE SCHEMA app;
ALTER SCHEMA app OWNER TO app_owner;
COMMENT ON SCHEMA app IS 'the application';

CREATE TABLE app.t (
    id bigint NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

COMMIT;
