INSERT INTO towns SELECT 't' || n FROM generate_series(0, 9) AS n;
INSERT INTO sales SELECT n, date '2025-01-01' + n % 365, 't' || n % 10, n FROM generate_series(1, :rows) AS n;
INSERT INTO sales SELECT n, date '2023-01-01' + n % 365, 't' || n % 10, n FROM generate_series(1, :rows) AS n;
INSERT INTO sales_2024 SELECT n, date '2024-01-01' + n % 365, 't' || n % 10, n FROM generate_series(1, :rows) AS n;
