INSERT INTO users SELECT n, 'e' || n, 'l' || n FROM generate_series(1, :rows) AS n;
INSERT INTO log SELECT n, n FROM generate_series(1, :rows) AS n;
