-- Keys get other columns, under the old name and under another one; partitions have names of their own.
CREATE TABLE sales (id int NOT NULL, day date NOT NULL, town text NOT NULL, number int,
  CONSTRAINT sales_key PRIMARY KEY (id, day), CONSTRAINT sales_number UNIQUE (number, day)) PARTITION BY RANGE (day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE sales_2026 PARTITION OF sales FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY RANGE (day);
CREATE TABLE sales_spring PARTITION OF sales_2026 FOR VALUES FROM ('2026-03-01') TO ('2026-06-01');
CREATE TABLE visits (id int NOT NULL, day date NOT NULL, place int, CONSTRAINT visits_key PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE visits_2025 PARTITION OF visits FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
