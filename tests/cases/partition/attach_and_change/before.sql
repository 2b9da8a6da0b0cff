-- Tables become partitions that lack something of the parent, which changes as well; one moves from another parent.
CREATE TABLE shops (id int PRIMARY KEY);
CREATE TABLE sales (
  id int NOT NULL, day date NOT NULL, shop int, amount int,
  CONSTRAINT sales_shop FOREIGN KEY (shop) REFERENCES shops
) PARTITION BY RANGE (day);
CREATE TABLE offers (id int NOT NULL, day date NOT NULL, note text) PARTITION BY RANGE (day);
CREATE TABLE offers_2025 PARTITION OF offers FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE old_sales (id int NOT NULL, day date NOT NULL, amount int);
