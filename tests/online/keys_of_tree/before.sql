CREATE TABLE towns (name text PRIMARY KEY);
CREATE TABLE shops (id int PRIMARY KEY);
CREATE TABLE sales (id bigint NOT NULL, day date NOT NULL, code text NOT NULL, town text NOT NULL, shop int, amount int,
  CONSTRAINT sales_key PRIMARY KEY (id, day), CONSTRAINT sales_code UNIQUE (code, day),
  CONSTRAINT sales_shop FOREIGN KEY (shop) REFERENCES shops) PARTITION BY RANGE (day);

CREATE TABLE sales_2024 PARTITION OF sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY RANGE (day);
CREATE TABLE sales_2025_spring PARTITION OF sales_2025 FOR VALUES FROM ('2025-01-01') TO ('2025-07-01');
CREATE TABLE sales_2025_rest PARTITION OF sales_2025 DEFAULT;

CREATE INDEX sales_amount ON sales (amount);
CREATE INDEX sales_day ON sales (day);
