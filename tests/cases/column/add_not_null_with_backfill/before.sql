CREATE TABLE customers (id bigint PRIMARY KEY, spent numeric DEFAULT 0 NOT NULL);
