CREATE TABLE people (id bigint PRIMARY KEY, email text, nick text);
