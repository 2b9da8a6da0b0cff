-- gen: V1 no_objects_to_some_and_back  kind: schema
-- why: after.sql:1 schema s
-- why: after.sql:2 table s.t
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE SCHEMA s;

CREATE TABLE s.t (
    id integer
);

COMMIT;
