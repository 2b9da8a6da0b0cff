INSERT INTO parts SELECT n, n || '.5' FROM generate_series(1, 50) n;
