CREATE TABLE people (id int PRIMARY KEY, note text,
  -- gen: using (split_part(full_name, ' ', 1))
  first_name text NOT NULL,
  -- gen: using (substr(full_name, length(split_part(full_name, ' ', 1)) + 2))
  last_name text NOT NULL DEFAULT '');
-- gen: retire column people.full_name reverse (rtrim(first_name || ' ' || last_name))
CREATE INDEX people_last_name ON people (last_name, first_name);
COMMENT ON COLUMN people.last_name IS 'all behind the first blank';
CREATE VIEW greetings AS SELECT id, 'Dear ' || first_name AS text FROM people;
CREATE TABLE places (id int PRIMARY KEY, label text,
  -- gen: using ("At"[0])
  lon double precision NOT NULL DEFAULT 0,
  -- gen: using ("At"[1]); backfill (0)
  lat double precision);
-- gen: retire column places."At" reverse (point(lon, lat))
