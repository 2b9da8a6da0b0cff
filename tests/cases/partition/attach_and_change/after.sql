CREATE TABLE shops (id int PRIMARY KEY);
CREATE TABLE sales (
  id int NOT NULL, day date NOT NULL, shop int, amount int, seller text DEFAULT 'nobody',
  CONSTRAINT amount_positive CHECK (amount > 0),
  CONSTRAINT sales_shop FOREIGN KEY (shop) REFERENCES shops
) PARTITION BY RANGE (day);
CREATE TABLE offers (id int NOT NULL, day date NOT NULL, note text) PARTITION BY RANGE (day);
CREATE TABLE offers_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE old_sales PARTITION OF sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
