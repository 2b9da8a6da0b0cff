CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE MATERIALIZED VIEW totals AS SELECT id % 10 AS bucket, sum(total) AS total FROM orders GROUP BY 1;
CREATE UNIQUE INDEX totals_bucket ON totals (bucket);
