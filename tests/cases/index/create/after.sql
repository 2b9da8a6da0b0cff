CREATE TABLE customers (id bigint PRIMARY KEY, email text, deleted_at timestamptz);
CREATE INDEX customers_email_idx ON customers (email);
