CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('open', 'waiting', 'closed');
CREATE TABLE app.tickets (id bigint PRIMARY KEY, state app.state NOT NULL DEFAULT 'open', rank int DEFAULT 4, title text,
  note text, seen int NOT NULL DEFAULT 0, at timestamptz NOT NULL DEFAULT now());
CREATE TABLE app.comments (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ticket bigint NOT NULL REFERENCES app.tickets, body text);
CREATE INDEX comments_ticket ON app.comments (ticket);
CREATE VIEW app.open AS SELECT id, title, note FROM app.tickets WHERE state = 'open';
CREATE FUNCTION app.next_rank(r int) RETURNS int LANGUAGE sql AS 'SELECT r + 2';
CREATE FUNCTION app.next_rank(r int, step int) RETURNS int LANGUAGE sql AS 'SELECT r + step';
