-- Rows of next year's partition lie in the default one.
CREATE TABLE towns (name text PRIMARY KEY);
CREATE TABLE sales (id bigint NOT NULL, day date NOT NULL, town text REFERENCES towns, amount int, PRIMARY KEY (id, day))
  PARTITION BY RANGE (day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE sales_rest PARTITION OF sales DEFAULT;
CREATE INDEX sales_town ON sales (town, day);
