CREATE TABLE boxes (id bigint PRIMARY KEY, width int NOT NULL, height int NOT NULL, name text,
  area int NOT NULL GENERATED ALWAYS AS (width * height) STORED);
CREATE INDEX boxes_area ON boxes (area);
CREATE TABLE lines (id bigint PRIMARY KEY, price int NOT NULL, count int NOT NULL,
  total int GENERATED ALWAYS AS (price * count + 1) STORED);
CREATE TABLE bills (id bigint PRIMARY KEY, price int NOT NULL, tax int);
