CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE notes (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers (id), body text);
CREATE VIEW recent_notes AS SELECT id, body FROM notes;
CREATE INDEX notes_body_idx ON notes (body);
