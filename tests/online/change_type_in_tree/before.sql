-- The column stands in the primary key, in an index and in a foreign key of the tree.
CREATE TABLE towns (id int PRIMARY KEY);
CREATE TABLE sales (id int NOT NULL, day date NOT NULL, town int NOT NULL REFERENCES towns, amount int, PRIMARY KEY (id, day))
  PARTITION BY RANGE (day);
CREATE TABLE sales_2024 PARTITION OF sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX sales_town ON sales (town, day);
