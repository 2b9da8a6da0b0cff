INSERT INTO orders SELECT n, date '2024-01-01' + n % 700, 'n' || n FROM generate_series(1, :rows) AS n;
INSERT INTO archive SELECT n, date '2023-01-01' + n % 365, 'a' || n FROM generate_series(1, :rows) AS n;
