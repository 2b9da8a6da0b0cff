CREATE TABLE orders (id int PRIMARY KEY, total int);
CREATE VIEW totals AS SELECT sum(total) AS total FROM orders;
