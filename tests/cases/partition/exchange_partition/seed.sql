INSERT INTO stay SELECT n % 7, date '2025-12-01' + n, 'g' || n FROM generate_series(1, 60) n;
INSERT INTO cache SELECT n, 'v' || n FROM generate_series(1, 40) n;
