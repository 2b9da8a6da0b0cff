CREATE TABLE sales (id int, day date NOT NULL, town text) PARTITION BY RANGE (day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE sales_2026 PARTITION OF sales (PRIMARY KEY (id, day)) FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX sales_2025_town_idx ON sales_2025 (town);
COMMENT ON INDEX sales_2025_town_idx IS 'of last year';
