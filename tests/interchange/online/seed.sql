INSERT INTO orders (id, total, note) SELECT n, n * 3, CASE WHEN n % 2 = 0 THEN 'even' END FROM generate_series(1, 2500) n;
INSERT INTO lines SELECT n % 2500 + 1, n FROM generate_series(1, 5000) n;
