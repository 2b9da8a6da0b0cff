-- gen: V2 create_and_drop  phase: contract  kind: schema
-- why: table old_app.t
-- why: schema old_app
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N with rows in 1 table, pg_dump agrees

BEGIN;

CREATE SCHEMA old_app;

CREATE TABLE old_app.t (
    id bigint NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

COMMIT;
