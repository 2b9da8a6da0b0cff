INSERT INTO customers SELECT n, 'c' || n || '@example.com' FROM generate_series(1, 50) n;
