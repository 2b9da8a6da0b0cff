CREATE TABLE towns (name text PRIMARY KEY);
-- gen: partitions managed elsewhere
CREATE TABLE events (id bigint NOT NULL, at timestamptz NOT NULL, town text NOT NULL REFERENCES towns, amount bigint,
  -- gen: backfill ('none')
  note text NOT NULL,
  -- gen: backfill ('old')
  kind text NOT NULL,
  PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX events_town ON events (town, at);
