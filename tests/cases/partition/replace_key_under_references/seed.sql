INSERT INTO item SELECT n, date '2025-12-01' + n * 20, 'k' || n % 3 FROM generate_series(1, 60) n;
INSERT INTO note SELECT id, day, kind, 'x' FROM item;
INSERT INTO mark SELECT 1 + id % 2, id, day FROM item;
