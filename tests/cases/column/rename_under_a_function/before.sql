CREATE TABLE part (id int PRIMARY KEY, size int, notes json);
CREATE VIEW sizes AS SELECT id, size FROM part;
CREATE VIEW large AS SELECT size FROM sizes WHERE size > 10;
CREATE FUNCTION total() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT sum(size) FROM part; END;
CREATE VIEW totals AS SELECT total() AS total;
CREATE TABLE base (id int, label text) PARTITION BY LIST (id);
CREATE TABLE base_1 PARTITION OF base FOR VALUES IN (1);
