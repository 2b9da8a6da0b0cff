CREATE SCHEMA sales AUTHORIZATION app_owner;
GRANT USAGE ON SCHEMA sales TO app_reader;
-- gen: renamed from public.orders
CREATE TABLE sales.orders (id int PRIMARY KEY, total int);
CREATE VIEW totals AS SELECT sum(total) AS total FROM sales.orders;
