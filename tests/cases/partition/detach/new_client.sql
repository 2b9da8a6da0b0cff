INSERT INTO sales VALUES (3, '2025-04-01', 1, 3);
UPDATE sales_2024 SET amount = 4;
