CREATE TABLE customers (id bigint PRIMARY KEY, name varchar(20) NOT NULL);
