INSERT INTO goods SELECT n, n FROM generate_series(1, :rows) AS n;
