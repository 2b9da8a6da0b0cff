INSERT INTO customers SELECT n, 'c' || n FROM generate_series(1, 50) n;
