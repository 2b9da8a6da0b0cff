INSERT INTO customers SELECT n, CASE WHEN n % 2 = 0 THEN 'c' || n END FROM generate_series(1, 100) n;
