INSERT INTO old_sales VALUES (4, 1, '2024-04-01', 5);
INSERT INTO sales VALUES (6, '2025-04-01', 1, 3);
UPDATE users_1 SET name = 'him';
