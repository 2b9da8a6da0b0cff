CREATE TABLE customers (
    id bigint PRIMARY KEY,
    tier text DEFAULT 'basic' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL
);
