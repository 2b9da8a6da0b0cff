CREATE EXTENSION citext;
CREATE TABLE customers (id bigint PRIMARY KEY, email citext NOT NULL UNIQUE);
