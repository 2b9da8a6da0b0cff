INSERT INTO shops VALUES (1);
INSERT INTO old_sales SELECT i, '2024-05-01', i FROM generate_series(1, 3) i;
INSERT INTO offers SELECT i, '2025-05-01', 'n' FROM generate_series(1, 3) i;
