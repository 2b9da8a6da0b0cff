SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;
SELECT tableoid::regclass, id FROM events WHERE note IS NULL OR kind IS NULL LIMIT 5;
-- Each partition has the index, the foreign key and NOT NULL.
SELECT p.relid FROM pg_partition_tree('events') AS p WHERE p.isleaf AND (
  NOT EXISTS (SELECT FROM pg_index JOIN pg_inherits ON inhrelid = indexrelid WHERE indrelid = p.relid AND inhparent = 'events_town'::regclass)
  OR NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = p.relid AND contype = 'f' AND conparentid <> 0 AND convalidated)
  OR NOT (SELECT attnotnull FROM pg_attribute WHERE attrelid = p.relid AND attname = 'kind'));
