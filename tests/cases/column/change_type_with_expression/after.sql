CREATE TABLE parts (
    id bigint PRIMARY KEY,
    -- gen: using (weight::numeric) reverse (weight::text)
    weight numeric NOT NULL
);
