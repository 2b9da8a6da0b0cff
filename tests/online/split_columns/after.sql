CREATE SCHEMA app;
CREATE TABLE app.people (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- gen: using (split_part(full_name, ' ', 1))
  first_name text NOT NULL,
  -- gen: using (substr(full_name, length(split_part(full_name, ' ', 1)) + 2))
  last_name text NOT NULL DEFAULT '',
  -- gen: using (street || ', ' || city)
  address text NOT NULL DEFAULT ', ',
  seen int NOT NULL DEFAULT 0);
-- gen: retire column app.people.full_name reverse (rtrim(first_name || ' ' || last_name))
-- gen: retire column app.people.street reverse (split_part(address, ', ', 1))
-- gen: retire column app.people.city reverse (split_part(address, ', ', 2))
CREATE INDEX people_last_name ON app.people (last_name, first_name);
CREATE VIEW app.letters AS SELECT id, 'Dear ' || rtrim(first_name || ' ' || last_name) AS text FROM app.people;
