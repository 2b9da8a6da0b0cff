INSERT INTO parts SELECT n, 'c' || n, n FROM generate_series(1, :rows) AS n;
