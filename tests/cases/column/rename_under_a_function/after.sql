CREATE TABLE part (id int PRIMARY KEY,
  -- gen: renamed from size using (size::text) reverse (width::int)
  width text,
  -- gen: renamed from notes
  remarks jsonb);
CREATE VIEW sizes AS SELECT id, width FROM part;
CREATE VIEW large AS SELECT width FROM sizes WHERE length(width) > 1;
CREATE FUNCTION total() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT sum(width::int) FROM part; END;
CREATE VIEW totals AS SELECT total() AS total;
CREATE TABLE base (id int,
  -- gen: renamed from label
  name text) PARTITION BY LIST (id);
CREATE TABLE base_1 PARTITION OF base FOR VALUES IN (1);
