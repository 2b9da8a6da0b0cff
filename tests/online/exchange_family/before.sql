CREATE SCHEMA app;
CREATE SEQUENCE app.numbers;
CREATE TABLE app.things (id bigint PRIMARY KEY, size int NOT NULL CONSTRAINT is_small CHECK (size < 100000));
CREATE TABLE app.boxes (width int, PRIMARY KEY (id)) INHERITS (app.things);
CREATE TABLE app.crates (depth int, PRIMARY KEY (id)) INHERITS (app.boxes);
CREATE VIEW app.sizes AS SELECT id, size FROM app.things;
