-- gen: V1 no_objects_to_some_and_back  kind: schema
-- why: after.sql:1 schema s
-- why: after.sql:2 table s.t
-- lock: ACCESS EXCLUSIVE on s.t
-- scan: no
-- rewrite: no
-- risk: a program that still uses schema s, table s.t fails
-- loses: all rows of s.t
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

DROP TABLE s.t;

DROP SCHEMA s;

COMMIT;
