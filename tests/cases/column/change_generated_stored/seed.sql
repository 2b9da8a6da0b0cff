INSERT INTO lines (id, price, count, code) SELECT n, n, 2, 'line ' || n FROM generate_series(1, 30) n;
