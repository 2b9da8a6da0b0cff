INSERT INTO people SELECT n, 'n' || n, 'c' || n FROM generate_series(1, :rows) AS n;
