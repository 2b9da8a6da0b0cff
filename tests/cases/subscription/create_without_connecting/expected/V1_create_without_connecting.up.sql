-- gen: V1 create_without_connecting  kind: schema
-- why: after.sql:2 subscription "News feed"
-- lock: none
-- scan: no
-- rewrite: no
-- risk: subscription "News feed" replicates nothing before its slot is made at the publisher and ALTER SUBSCRIPTION ... ENABLE and REFRESH PUBLICATION are run by hand, with a password where the connection needs one
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE SUBSCRIPTION "News feed" CONNECTION 'host=nowhere.invalid dbname=press user=reader' PUBLICATION sport, "World news" WITH (connect = false, binary = true, streaming = on);
COMMENT ON SUBSCRIPTION "News feed" IS 'what the press says';

COMMIT;
