CREATE TABLE lines (
    id int PRIMARY KEY,
    price int NOT NULL,
    count int NOT NULL,
    total int GENERATED ALWAYS AS (price * count + 1) STORED,
    tax int,
    code text NOT NULL GENERATED ALWAYS AS ('line ' || id::text) STORED
);
