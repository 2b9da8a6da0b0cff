-- gen: V1 change_tables  kind: schema
-- why: after.sql:3 publication feed
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

ALTER PUBLICATION feed DROP TABLE public.b;
ALTER PUBLICATION feed SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false);

COMMIT;
