INSERT INTO customers SELECT n, n * 30 FROM generate_series(1, 100) n;
