CREATE TABLE parts (id bigint PRIMARY KEY, weight text NOT NULL);
