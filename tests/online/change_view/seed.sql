INSERT INTO people SELECT n, 'n' || n, 10 + n % 70 FROM generate_series(1, :rows) AS n;
