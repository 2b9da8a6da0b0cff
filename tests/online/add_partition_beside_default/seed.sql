INSERT INTO towns SELECT 't' || n FROM generate_series(0, 9) AS n;
INSERT INTO sales SELECT n, date '2024-06-01' + n % 900, 't' || n % 10, n FROM generate_series(1, :rows) AS n;
