CREATE TABLE customers (
    id bigint PRIMARY KEY,
    spent numeric DEFAULT 0 NOT NULL,
    -- gen: backfill (case when spent > 1000 then 'gold' else 'basic' end)
    tier text NOT NULL
);
