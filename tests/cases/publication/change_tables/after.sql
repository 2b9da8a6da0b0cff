CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE b (id bigint PRIMARY KEY);
CREATE PUBLICATION feed FOR TABLE a, b WITH (publish = 'insert, update');
