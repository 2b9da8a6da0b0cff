INSERT INTO customers SELECT n, 'name ' || n FROM generate_series(1, 50) n;
