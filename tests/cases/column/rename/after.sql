CREATE TABLE customers (
    id bigint PRIMARY KEY,
    -- gen: renamed from name
    full_name text NOT NULL
);
CREATE INDEX customers_name_idx ON customers (full_name);
