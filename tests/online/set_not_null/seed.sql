INSERT INTO people SELECT n, CASE WHEN n % 3 = 0 THEN 'e' || n END, 'n' || n FROM generate_series(1, :rows) AS n;
