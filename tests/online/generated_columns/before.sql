CREATE TABLE boxes (id bigint PRIMARY KEY, width int NOT NULL, height int NOT NULL, name text);
CREATE TABLE lines (id bigint PRIMARY KEY, price int NOT NULL, count int NOT NULL,
  total int GENERATED ALWAYS AS (price * count) STORED);
CREATE TABLE bills (id bigint PRIMARY KEY, price int NOT NULL, tax int GENERATED ALWAYS AS (price / 10) STORED);
