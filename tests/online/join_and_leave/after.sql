CREATE TABLE towns (name text PRIMARY KEY);
CREATE TABLE sales (id bigint NOT NULL, day date NOT NULL, town text REFERENCES towns, amount int CHECK (amount >= 0),
  PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE sales_2023 (id bigint NOT NULL, day date NOT NULL, town text CONSTRAINT sales_town_fkey REFERENCES towns,
  amount int CONSTRAINT sales_amount_check CHECK (amount >= 0), PRIMARY KEY (id, day));
CREATE INDEX sales_2023_town_day_idx ON sales_2023 (town, day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX sales_town ON sales (town, day);
CREATE TABLE sales_2024 PARTITION OF sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
