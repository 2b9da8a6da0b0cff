CREATE TABLE people (id int PRIMARY KEY, full_name text NOT NULL, note text);
CREATE INDEX people_full_name ON people (full_name);
CREATE VIEW greetings AS SELECT id, 'Dear ' || full_name AS text FROM people;
CREATE TABLE places (id int PRIMARY KEY, "At" point NOT NULL DEFAULT '(0,0)', label text);
