CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE MATERIALIZED VIEW totals AS SELECT sum(total) AS total FROM orders;
