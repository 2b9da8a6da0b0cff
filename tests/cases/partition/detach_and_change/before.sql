-- A partition takes the checks and foreign keys of its parent along when it leaves; the parent changes as well.
CREATE TABLE shops (id int PRIMARY KEY);
CREATE TABLE sales (
  id int NOT NULL, day date NOT NULL, shop int, amount int, note text,
  CONSTRAINT amount_positive CHECK (amount > 0),
  CONSTRAINT day_known CHECK (day > '2000-01-01'),
  CONSTRAINT sales_shop FOREIGN KEY (shop) REFERENCES shops
) PARTITION BY RANGE (day);
CREATE TABLE sales_2024 PARTITION OF sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE sales_2026 PARTITION OF sales FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
