INSERT INTO town SELECT n, 't' || n, n FROM generate_series(1, 5) n; INSERT INTO river SELECT n, 'r' || n, n FROM generate_series(1, 5) n;
