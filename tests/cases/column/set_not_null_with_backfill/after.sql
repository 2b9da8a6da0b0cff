CREATE TABLE customers (
    id bigint PRIMARY KEY,
    -- gen: backfill ('unknown-' || id)
    email text NOT NULL
);
