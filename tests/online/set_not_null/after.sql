CREATE TABLE people (id bigint PRIMARY KEY,
    -- gen: backfill ('unknown-' || id)
    email text NOT NULL,
    nick text NOT NULL);
