INSERT INTO item SELECT n, 1 + n % 2, 'n' FROM generate_series(1, 30) n;
INSERT INTO part SELECT n, 1, 'n' FROM generate_series(1, 30) n;
INSERT INTO mark SELECT id, kind FROM part;
