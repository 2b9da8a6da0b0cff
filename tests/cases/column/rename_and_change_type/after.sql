CREATE TABLE acc (id int PRIMARY KEY,
  -- gen: renamed from score using (score::text) reverse (points::int)
  points text NOT NULL DEFAULT '0',
  -- gen: renamed from note
  remark text);
CREATE INDEX acc_score ON acc (points);
CREATE VIEW best AS SELECT id, points FROM acc WHERE length(points) > 2;
CREATE VIEW worst AS SELECT id, points, remark FROM acc WHERE points = '0';
COMMENT ON COLUMN acc.points IS 'as the player sees them';
CREATE TABLE play (acc int REFERENCES acc, note text);
