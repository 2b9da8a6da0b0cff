CREATE TABLE customers (id bigint PRIMARY KEY, email text NOT NULL, CONSTRAINT customers_email_key UNIQUE (email));
