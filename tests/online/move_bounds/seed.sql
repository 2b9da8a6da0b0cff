INSERT INTO visits SELECT n, n % 100 + 1000 * (n % 2), 'x' FROM generate_series(1, :rows) AS n;
INSERT INTO log SELECT n, n % 300, 'x' FROM generate_series(1, :rows) AS n;
