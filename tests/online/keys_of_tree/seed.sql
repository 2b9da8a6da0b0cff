INSERT INTO towns SELECT 't' || n FROM generate_series(0, 9) AS n;
INSERT INTO shops SELECT n FROM generate_series(0, 9) AS n;
INSERT INTO sales SELECT n, date '2024-01-01' + n % 700, 'c' || n, 't' || n % 10, n % 10, n FROM generate_series(1, :rows) AS n;
