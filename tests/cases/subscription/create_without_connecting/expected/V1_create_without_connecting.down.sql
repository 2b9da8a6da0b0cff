-- gen: V1 create_without_connecting  kind: schema
-- why: after.sql:2 subscription "News feed"
-- lock: none
-- scan: no
-- rewrite: no
-- risk: replication slot News feed stays at the publisher and holds back its WAL: run SELECT pg_drop_replication_slot('News feed') there
-- loses: how far subscription "News feed" has come
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DO $gen$
BEGIN
    ALTER SUBSCRIPTION "News feed" DISABLE;
    ALTER SUBSCRIPTION "News feed" SET (slot_name = NONE);
    DROP SUBSCRIPTION "News feed";
END
$gen$;
