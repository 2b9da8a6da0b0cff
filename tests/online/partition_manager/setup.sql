-- Daily partitions of the last 30 days and some to come.
SET client_min_messages = error;
CREATE SCHEMA partman;
CREATE EXTENSION pg_partman SCHEMA partman;
DO $$ BEGIN
  -- version 5 has other arguments
  IF (SELECT extversion >= '5' FROM pg_extension WHERE extname = 'pg_partman') THEN
    PERFORM partman.create_parent('public.events', 'at', '1 day', p_start_partition := (now() - interval '30 days')::text);
  ELSE
    PERFORM partman.create_parent('public.events', 'at', 'native', 'daily', p_start_partition := (now() - interval '30 days')::text);
  END IF;
END $$;
UPDATE partman.part_config SET retention = '30 days', retention_keep_table = false, infinite_time_partitions = true;
