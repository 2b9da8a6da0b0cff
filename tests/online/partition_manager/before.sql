CREATE TABLE towns (name text PRIMARY KEY);
-- gen: partitions managed elsewhere
CREATE TABLE events (id bigint NOT NULL, at timestamptz NOT NULL, town text NOT NULL, amount int, note text, PRIMARY KEY (id, at))
  PARTITION BY RANGE (at);
