INSERT INTO people SELECT n, 'p' || n, CASE WHEN n % 3 > 0 THEN n END FROM generate_series(1, 60) n;
