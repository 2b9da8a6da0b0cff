-- gen: V1 change_tables  kind: schema
-- why: after.sql:3 publication feed
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

ALTER PUBLICATION feed ADD TABLE public.b;
ALTER PUBLICATION feed SET (publish = 'insert, update', publish_via_partition_root = false);

COMMIT;
