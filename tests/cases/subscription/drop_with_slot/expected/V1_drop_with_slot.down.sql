-- gen: V1 drop_with_slot  kind: schema
-- why: subscription feed
-- lock: none
-- scan: no
-- rewrite: no
-- risk: subscription feed replicates nothing before its slot is made at the publisher and ALTER SUBSCRIPTION ... ENABLE and REFRESH PUBLICATION are run by hand, with a password where the connection needs one
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

CREATE SUBSCRIPTION feed CONNECTION 'host=nowhere.invalid dbname=press' PUBLICATION sport, weather WITH (connect = false, slot_name = 'feed_slot', streaming = off);
