INSERT INTO sales SELECT n, date '2024-01-01' + n * 90, n FROM generate_series(0, 10) AS n;
