-- Unique indexes become keys of the same name: of a partitioned table, and of plain ones with the same columns and with others.
CREATE TABLE sales (id int NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE sales_2026 PARTITION OF sales FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE UNIQUE INDEX sales_pkey ON sales (id, day);
CREATE TABLE towns (id int NOT NULL, name text NOT NULL);
CREATE UNIQUE INDEX towns_pkey ON towns (id);
COMMENT ON INDEX towns_pkey IS 'for now';
CREATE INDEX towns_name_key ON towns (id, name);
