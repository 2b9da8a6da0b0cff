CREATE TABLE customers (id bigint PRIMARY KEY, email text, tier text);
CREATE INDEX customers_idx ON customers (email);
