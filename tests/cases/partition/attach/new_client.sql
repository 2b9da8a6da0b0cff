INSERT INTO sales VALUES (7, '2025-04-01', 1, 3);
SELECT count(*) FROM old_sales;
