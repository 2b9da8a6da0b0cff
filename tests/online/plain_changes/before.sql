CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('open', 'closed');
CREATE TABLE app.tickets (id bigint PRIMARY KEY, state app.state NOT NULL, rank int NOT NULL DEFAULT 3 CONSTRAINT low CHECK (rank < 10), title text);
CREATE TABLE app.drafts (id bigint PRIMARY KEY, body text);
CREATE VIEW app.open AS SELECT id, title FROM app.tickets WHERE state = 'open';
CREATE VIEW app.old_view AS SELECT id FROM app.drafts;
CREATE FUNCTION app.next_rank(r int) RETURNS int LANGUAGE sql AS 'SELECT r + 1';
