INSERT INTO item SELECT n, date '2025-12-01' + n, 'k' || n, n - 1 FROM generate_series(2, 60) n;
INSERT INTO item VALUES (1, '2026-05-05', 'first', NULL);
INSERT INTO note SELECT id, day, 'x' FROM item;
