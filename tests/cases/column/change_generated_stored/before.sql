CREATE TABLE lines (
    id int PRIMARY KEY,
    price int NOT NULL,
    count int NOT NULL,
    total int GENERATED ALWAYS AS (price * count) STORED,
    tax int GENERATED ALWAYS AS (price / 10) STORED,
    code text NOT NULL
);
