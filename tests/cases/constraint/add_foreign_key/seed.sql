INSERT INTO customers SELECT generate_series(1, 10);
INSERT INTO orders SELECT n, 1 + n % 10 FROM generate_series(1, 50) n;
