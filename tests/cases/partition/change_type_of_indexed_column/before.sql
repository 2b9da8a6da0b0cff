-- Keys, indexes, a check and a foreign key of the whole tree stand on the columns; some of the parts have names of their own.
CREATE TABLE towns (id int PRIMARY KEY);
CREATE TABLE sales (
  id int NOT NULL, day date NOT NULL, town int CONSTRAINT sales_town REFERENCES towns, amount int,
  CONSTRAINT sales_key PRIMARY KEY (id, day), CONSTRAINT sales_twice UNIQUE (day, town, id),
  CONSTRAINT amount_fits CHECK (amount > 0 AND amount < id)
) PARTITION BY RANGE (day);
CREATE TABLE sales_2025 PARTITION OF sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE sales_2026 PARTITION OF sales FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY RANGE (day);
CREATE TABLE "sales 2026 in Winter" PARTITION OF sales_2026 FOR VALUES FROM ('2026-01-01') TO ('2026-05-01');
CREATE TABLE sales_2026_rest PARTITION OF sales_2026 DEFAULT;
CREATE INDEX sales_amount ON sales (amount DESC, day) WHERE amount > 5;
ALTER INDEX sales_2025_amount_day_idx RENAME TO "by amount";
COMMENT ON INDEX sales_amount IS 'for the report';
CREATE UNIQUE INDEX sales_hash ON sales (id, day, town, abs(amount));
