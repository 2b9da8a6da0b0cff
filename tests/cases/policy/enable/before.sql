CREATE TABLE notes (id bigint PRIMARY KEY, owner text NOT NULL);
