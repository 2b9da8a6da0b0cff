INSERT INTO users SELECT n, 'e' || n, 'l' || n FROM generate_series(1, 20000) AS n;
INSERT INTO log SELECT n, n FROM generate_series(1, 20000) AS n;
