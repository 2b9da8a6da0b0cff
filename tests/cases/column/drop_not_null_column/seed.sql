INSERT INTO customers SELECT n, 'L' || n FROM generate_series(1, 50) n;
