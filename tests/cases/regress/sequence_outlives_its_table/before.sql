-- The table goes with what owns its sequence; another one counts on with it, and the view moves over.
CREATE SCHEMA old;
CREATE SCHEMA new;
CREATE TABLE old.shifts (id serial, name text);
CREATE VIEW shifts AS SELECT id, name FROM old.shifts;
