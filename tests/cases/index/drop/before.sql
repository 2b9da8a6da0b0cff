CREATE TABLE customers (id bigint PRIMARY KEY, email text);
CREATE INDEX customers_email_idx ON customers (email);
