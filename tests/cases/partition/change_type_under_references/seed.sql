INSERT INTO item SELECT n, date '2025-12-01' + n * 20, n FROM generate_series(1, 60) n;
INSERT INTO note SELECT id, id, day, 'x' FROM item;
INSERT INTO sensor SELECT n, 1 + n % 2 FROM generate_series(1, 40) n;
INSERT INTO entry SELECT n, n, 'l' || n FROM generate_series(1, 40) n;
