INSERT INTO towns SELECT n FROM generate_series(0, 9) AS n;
INSERT INTO sales SELECT n, date '2024-01-01' + n % 700, n % 10, n FROM generate_series(10, :rows) AS n;
