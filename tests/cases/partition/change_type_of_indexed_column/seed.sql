INSERT INTO towns VALUES (1), (2);
INSERT INTO sales SELECT 10 + n, date '2025-06-01' + n * 30, 1 + n % 2, n FROM generate_series(1, 15) AS n;
