CREATE TABLE invoice (id serial PRIMARY KEY, note text);
CREATE SEQUENCE numbers;
CREATE TABLE ticket (id bigint NOT NULL DEFAULT nextval('numbers'), what text);
