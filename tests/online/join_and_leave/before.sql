-- A table joins that lacks an index, a check and a foreign key of the parent; another one leaves.
CREATE TABLE towns (name text PRIMARY KEY);
CREATE TABLE sales (id bigint NOT NULL, day date NOT NULL, town text REFERENCES towns, amount int CHECK (amount >= 0),
  PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE sales_2023 PARTITION OF sales FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX sales_town ON sales (town, day);
CREATE TABLE sales_2024 (id bigint NOT NULL, day date NOT NULL, town text, amount int, PRIMARY KEY (id, day));
