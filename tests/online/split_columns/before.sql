CREATE SCHEMA app;
CREATE TABLE app.people (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, full_name text NOT NULL,
  city text NOT NULL DEFAULT '', street text NOT NULL DEFAULT '', seen int NOT NULL DEFAULT 0);
CREATE INDEX people_full_name ON app.people (full_name);
CREATE VIEW app.letters AS SELECT id, 'Dear ' || full_name AS text FROM app.people;
