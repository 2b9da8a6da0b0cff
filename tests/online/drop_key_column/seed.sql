INSERT INTO ships SELECT n, 'c' || n, 'n' || n FROM generate_series(1, :rows) AS n;
INSERT INTO tokens SELECT gen_random_uuid(), 't' || n % 9, n, 'x' FROM generate_series(1, :rows) AS n;
