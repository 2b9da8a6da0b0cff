CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('open', 'waiting', 'closed');
CREATE TABLE app.tickets (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, state app.state NOT NULL DEFAULT 'open', note text);
CREATE INDEX tickets_state ON app.tickets (state);
