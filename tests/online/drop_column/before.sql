CREATE TABLE people (id bigint PRIMARY KEY, name text NOT NULL, legacy_code text NOT NULL, rank int DEFAULT 3 CHECK (rank < 10));
CREATE INDEX people_legacy ON people (legacy_code);
CREATE VIEW codes AS SELECT legacy_code FROM people;
