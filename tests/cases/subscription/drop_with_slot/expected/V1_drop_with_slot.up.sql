-- gen: V1 drop_with_slot  kind: schema
-- why: subscription feed
-- lock: none
-- scan: no
-- rewrite: no
-- risk: replication slot feed_slot stays at the publisher and holds back its WAL: run SELECT pg_drop_replication_slot('feed_slot') there
-- loses: how far subscription feed has come
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

DO $gen$
BEGIN
    ALTER SUBSCRIPTION feed DISABLE;
    ALTER SUBSCRIPTION feed SET (slot_name = NONE);
    DROP SUBSCRIPTION feed;
END
$gen$;
