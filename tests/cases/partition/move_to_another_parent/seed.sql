INSERT INTO shop SELECT n FROM generate_series(1, 9) n;
INSERT INTO sales SELECT n, date '2024-01-01' + n * 10, 1 + n % 9, 'n' FROM generate_series(1, 70) n;
INSERT INTO archive SELECT n, date '2023-01-01' + n, 1 + n % 9, 'n' FROM generate_series(1, 70) n;
