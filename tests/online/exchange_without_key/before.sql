CREATE SCHEMA app;
CREATE SEQUENCE app.numbers;
CREATE TABLE app.visits (n bigint, page text, at date NOT NULL);
CREATE INDEX visits_n ON app.visits (n);
