-- Partitions have the keys already, as constraints or as indexes.
CREATE TABLE sales (id int NOT NULL, day date NOT NULL, number int) PARTITION BY RANGE (day);
CREATE TABLE sales_2024 PARTITION OF sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE sales_2026 PARTITION OF sales FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
ALTER TABLE sales_2024 ADD CONSTRAINT key_of_2024 PRIMARY KEY (id, day);
CREATE UNIQUE INDEX sales_2025_number_day_key ON sales_2025 (number, day);
COMMENT ON INDEX sales_2025_number_day_key IS 'at first';
