CREATE TABLE customers (id bigint PRIMARY KEY, legacy_code text NOT NULL);
