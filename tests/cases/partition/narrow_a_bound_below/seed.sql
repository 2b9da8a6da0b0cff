INSERT INTO log SELECT 1 + n % 2, n, 'l' || n FROM generate_series(1, 190) n;
