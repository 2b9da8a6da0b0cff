-- The index of the tree goes, that of one partition stays; another partition alone gets a primary key, and its NOT NULL with it.
CREATE TABLE sales (id int, day date NOT NULL, town text) PARTITION BY RANGE (day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE sales_2026 PARTITION OF sales FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX sales_town ON sales (town);
COMMENT ON INDEX sales_2025_town_idx IS 'of last year';
