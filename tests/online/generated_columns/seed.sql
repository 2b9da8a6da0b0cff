INSERT INTO boxes SELECT n, n % 100, n % 70, 'x' FROM generate_series(1, :rows) AS n;
INSERT INTO lines SELECT n, n % 100, n % 70 FROM generate_series(1, :rows) AS n;
INSERT INTO bills SELECT n, n FROM generate_series(1, :rows) AS n;
